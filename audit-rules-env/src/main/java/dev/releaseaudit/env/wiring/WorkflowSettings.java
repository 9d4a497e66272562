package dev.releaseaudit.env.wiring;

import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads which secrets and variables of the repository's settings the workflows of GitHub Actions take. */
public final class WorkflowSettings {

    private static final Pattern TAKEN = Pattern.compile(
            "\\b(?<context>secrets|vars)(?:\\.(?<name>[A-Za-z_]\\w{0,100})|\\['(?<quoted>[A-Za-z_]\\w{0,100})'\\])");

    private WorkflowSettings() {}

    /** Tells whether a workflow is at this path. */
    public static boolean accepts(String path) {
        return path.contains(".github/workflows/") && (path.endsWith(".yml") || path.endsWith(".yaml"));
    }

    /** Returns what the expressions of a file take, in its order. The token that every workflow has is no setting. */
    public static List<VariableSetting> of(SourceFile file) {
        List<VariableSetting> settings = new ArrayList<>();
        List<String> lines = file.lines();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean comment = line.stripLeading().startsWith("#");
            Matcher taken = TAKEN.matcher(line);
            while (!comment && line.contains("${{") && taken.find()) {
                String group = taken.group("name") == null ? "quoted" : "name";
                if (!taken.group(group).equals("GITHUB_TOKEN")) {
                    settings.add(new VariableSetting(
                            taken.group(group),
                            VariableSetting.Kind.TAKEN,
                            Optional.empty(),
                            taken.group("context").equals("secrets")
                                    ? "secret of the workflows"
                                    : "variable of the workflows",
                            Location.of(file.path(), i + 1, taken.start(group) + 1, taken.end(group) + 1)));
                }
            }
        }
        return settings;
    }
}
