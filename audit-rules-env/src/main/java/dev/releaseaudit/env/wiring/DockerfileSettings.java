package dev.releaseaudit.env.wiring;

import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the instructions {@code ENV} and {@code ARG} of a Dockerfile, over as many lines as they have. */
public final class DockerfileSettings {

    private static final Pattern NAME =
            Pattern.compile("(?:Dockerfile|Containerfile)(?:\\.[\\w.-]+)?|[\\w-]+\\.(?:dockerfile|Dockerfile)");
    private static final Pattern INSTRUCTION = Pattern.compile("\\s{0,40}(ENV|ARG)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern PAIR = Pattern.compile(
            "(?<name>[A-Za-z_]\\w{0,100})(?:=(?:\"(?<double>(?:[^\"\\\\]|\\\\.){0,1000}+)\"|'(?<single>[^']{0,1000}+)'|(?<plain>[^\\s\\\\]{0,1000})))?(?=\\s|$)");

    private DockerfileSettings() {}

    /** Tells whether this is the name of a Dockerfile. */
    public static boolean accepts(String fileName) {
        return NAME.matcher(fileName).matches() && !fileName.endsWith(".dockerignore");
    }

    /** Returns the settings of a file, in its order. */
    public static List<VariableSetting> of(SourceFile file) {
        List<VariableSetting> settings = new ArrayList<>();
        Optional<VariableSetting.Kind> going = Optional.empty();
        List<String> lines = file.lines();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.stripLeading().startsWith("#")) {
                continue;
            }
            Matcher instruction = INSTRUCTION.matcher(line);
            int from = 0;
            if (going.isEmpty() && instruction.lookingAt()) {
                going = Optional.of(
                        instruction.group(1).equalsIgnoreCase("ARG")
                                ? VariableSetting.Kind.ARGUMENT
                                : VariableSetting.Kind.SET);
                from = instruction.end();
            }
            if (going.isPresent()) {
                read(file.path(), line, i + 1, from, going.get(), settings);
            }
            going = line.stripTrailing().endsWith("\\") ? going : Optional.empty();
        }
        return settings;
    }

    private static void read(
            String path, String line, int number, int from, VariableSetting.Kind kind, List<VariableSetting> settings) {
        Matcher pair = PAIR.matcher(line).region(from, line.length());
        while (pair.find()) {
            boolean signed = pair.end("name") < line.length() && line.charAt(pair.end("name")) == '=';
            String value = Optional.ofNullable(pair.group("double"))
                    .or(() -> Optional.ofNullable(pair.group("single")))
                    .or(() -> Optional.ofNullable(pair.group("plain")))
                    .orElse("");
            boolean old = !signed && kind == VariableSetting.Kind.SET && pair.start() == from;
            String given = old ? line.substring(pair.end()).strip() : value;
            boolean plain = (signed || old) && given.indexOf('$') < 0;
            settings.add(new VariableSetting(
                    pair.group("name"),
                    kind,
                    plain ? Optional.of(given) : Optional.empty(),
                    kind == VariableSetting.Kind.SET ? "image" : "build of the image",
                    Location.of(path, number, pair.start("name") + 1, pair.end("name") + 1)));
            if (!signed) {
                return;
            }
        }
    }
}
