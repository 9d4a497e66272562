package dev.releaseaudit.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What only the Go sources of the API say: which texts are enumerations, and when a version was deprecated. */
final class GoSources {

    private static final Pattern GROUP = Pattern.compile("GroupName\\s*=\\s*\"([^\"]*)\"");
    private static final Pattern ENUM = Pattern.compile("(?m)^// \\+enum\\n(?://.*\\n)*type (\\w+) string");
    private static final Pattern CONSTANT = Pattern.compile("(?m)^(?:const)?\\s+\\w+\\s+(\\w+)\\s*=\\s*\"([^\"]*)\"");
    private static final Pattern STRUCT = Pattern.compile("(?ms)^type (\\w+) struct \\{\\n(.*?)^}");
    private static final Pattern FIELD = Pattern.compile("(?m)^\\s+\\w+\\s+([*\\[\\]\\w.]+)\\s+`.*?json:\"([\\w$-]+)");
    private static final Pattern LIFECYCLE = Pattern.compile(
            "func \\(in \\*(\\w+)\\) APILifecycle(Deprecated|Removed|Replacement)\\(\\)[^\\n]*\\n\\s*return ([^\\n]*)");
    private static final Pattern REPLACEMENT =
            Pattern.compile("Group: \"([^\"]*)\", Version: \"([^\"]*)\", Kind: \"([^\"]*)\"");

    private final Map<String, Set<String>> constants = new HashMap<>();
    private final Set<String> enums = new HashSet<>();
    private final Map<String, String> fields = new HashMap<>();
    private final Map<String, String> notes = new HashMap<>();
    private final Map<String, Integer> removed = new HashMap<>();

    /** Reads a tree of packages, {@code apps/v1}; what was read before counts more. */
    void read(Path root) throws IOException {
        List<Path> packages;
        try (Stream<Path> paths = Files.walk(root)) {
            packages = paths.filter(path -> Files.isRegularFile(path.resolve("register.go")))
                    .toList();
        }
        for (Path directory : packages) {
            readPackage(directory, root.relativize(directory).toString().replace('/', '.'));
        }
    }

    private void readPackage(Path directory, String name) throws IOException {
        Matcher group = GROUP.matcher(Files.readString(directory.resolve("register.go")));
        String apiVersion =
                (group.find() && !group.group(1).isEmpty() ? group.group(1) + "/" : "") + directory.getFileName();
        List<Path> files;
        try (Stream<Path> paths = Files.list(directory)) {
            files = paths.filter(path -> path.toString().endsWith(".go"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            String text = Files.readString(file);
            if (file.endsWith("zz_generated.prerelease-lifecycle.go")) {
                lifecycle(text, apiVersion);
            } else {
                types(text, name);
            }
        }
    }

    private void types(String text, String name) {
        ENUM.matcher(text).results().forEach(match -> enums.add(name + "." + match.group(1)));
        CONSTANT.matcher(text)
                .results()
                .forEach(match -> constants
                        .computeIfAbsent(name + "." + match.group(1), key -> new LinkedHashSet<>())
                        .add(match.group(2)));
        STRUCT.matcher(text)
                .results()
                .forEach(struct -> FIELD.matcher(struct.group(2))
                        .results()
                        .forEach(field -> fields.putIfAbsent(
                                name + "." + struct.group(1) + " " + field.group(2), qualified(field.group(1), name))));
    }

    /** Names the type of a field with its package; what stands in another package stands in that of core, or of meta. */
    private static String qualified(String type, String name) {
        String bare = type.replaceAll("[*\\[\\]]", "");
        int dot = bare.indexOf('.');
        String owner = dot < 0 ? name : bare.startsWith("metav1.") ? "meta.v1" : "core.v1";
        return owner + "." + bare.substring(dot + 1);
    }

    private void lifecycle(String text, String apiVersion) {
        Map<String, String> found = new HashMap<>();
        LIFECYCLE.matcher(text).results().forEach(match -> {
            Matcher replacement = REPLACEMENT.matcher(match.group(3));
            String note = "";
            String minor = match.group(3).replaceAll("1, (\\d+)", "$1");
            if (match.group(2).equals("Deprecated")) {
                note = " deprecated=" + minor;
            } else if (match.group(2).equals("Removed")) {
                removed.putIfAbsent(apiVersion + " " + match.group(1), Integer.valueOf(minor));
            } else if (replacement.find()) {
                note = " replacement=" + replacement.group(1) + "/" + replacement.group(2) + "/"
                        + kind(match.group(1), replacement.group(3));
            }
            found.merge(apiVersion + " " + match.group(1), note, String::concat);
        });
        found.forEach(notes::putIfAbsent);
    }

    /** Returns what replaces a kind; the sources name a list for one kind that is none. */
    private static String kind(String replaced, String replacement) {
        return replaced.endsWith("List") || !replacement.equals(replaced + "List") ? replacement : replaced;
    }

    /** Returns what is known of the end of a kind's version, as the index writes it. */
    String notes(IndexedKind kind) {
        return notes.getOrDefault(kind.key(), "");
    }

    /** Returns the first minor version that no longer serves a kind's version; a very large one where none is known. */
    int removed(IndexedKind kind) {
        return removed.getOrDefault(kind.key(), Integer.MAX_VALUE);
    }

    /** Returns the values of an enumeration; empty where the field is none. */
    List<String> values(String type, String field) {
        String name = fields.getOrDefault(type + " " + field, "");
        return enums.contains(name) ? new ArrayList<>(constants.getOrDefault(name, Set.of())) : List.of();
    }
}
