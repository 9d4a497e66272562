package dev.releaseaudit.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads kinds and types from TypeScript declarations, in the form of the packages of kubernetes-models. */
final class DeclarationReader {

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*\\*.*?\\*/");
    private static final Pattern MAP = Pattern.compile("\\{\\s*\\[key: string\\]: ([^;]+);\\s*}");
    private static final Pattern ALIAS = Pattern.compile("\\{ I\\w+ as I(\\w+)");
    private static final Pattern INTERFACE =
            Pattern.compile("(?ms)^export interface I\\w+(?: extends (?<parents>[\\w, ]+))? \\{(?<body>.*?)^}");
    private static final Pattern TEXT = Pattern.compile("(?m)^export type I\\w+ = (?<value>[^;]+);");
    private static final Pattern FIELD =
            Pattern.compile("(?m)^    \"(?<name>[^\"]+)\"(?<optional>\\??): (?<type>[^;]+);");
    private static final Pattern KUBERNETES =
            Pattern.compile("IIoK8sApi(?:machineryPkgApis)?(?<group>Meta|Core)V1(?<name>\\w+)");

    private final Index index;
    private final Map<String, String> declarations = new HashMap<>();

    DeclarationReader(Index index) {
        this.index = index;
    }

    void read(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> paths = Files.walk(folder)) {
            files = paths.filter(path -> path.toString().endsWith(".d.ts"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            String text = MAP.matcher(COMMENT.matcher(Files.readString(file)).replaceAll(""))
                    .replaceAll("Map<$1>");
            Matcher alias = ALIAS.matcher(text);
            if (alias.find()) {
                declarations.put("I" + alias.group(1), text);
            }
        }
        declarations.forEach((name, text) -> {
            SortedMap<String, IndexedField> fields = fields(text);
            if (!fields.isEmpty()) {
                kind(name, text, fields);
                index.types().put(typeName(name), fields);
            }
        });
    }

    private static String typeName(String declaration) {
        return "declared." + declaration.substring(1);
    }

    /** The names of kinds are in their types. */
    private void kind(String name, String text, SortedMap<String, IndexedField> fields) {
        Matcher kind = Pattern.compile("\"apiVersion\": \"([^\"]+)\";\\s*\"kind\": \"([^\"]+)\"")
                .matcher(text);
        if (kind.find() && !fields.containsKey("items")) {
            fields.put("apiVersion", new IndexedField("s", false));
            fields.put("kind", new IndexedField("s", false));
            fields.computeIfPresent("status", (key, status) -> new IndexedField("o", false));
            index.kinds()
                    .add(new IndexedKind(
                            kind.group(1), kind.group(2), plural(kind.group(2)), "namespaced", typeName(name), "", ""));
        }
    }

    private static String plural(String kind) {
        String lower = kind.toLowerCase(Locale.ROOT);
        return lower.endsWith("y") ? lower.substring(0, lower.length() - 1) + "ies" : lower + "s";
    }

    private SortedMap<String, IndexedField> fields(String text) {
        SortedMap<String, IndexedField> fields = new TreeMap<>();
        Matcher matcher = INTERFACE.matcher(text);
        if (matcher.find()) {
            String parents = matcher.group("parents");
            for (String parent : parents == null ? List.<String>of() : Arrays.asList(parents.split(", "))) {
                fields.putAll(fields(declarations.getOrDefault(parent, "")));
            }
            FIELD.matcher(matcher.group("body"))
                    .results()
                    .forEach(field -> fields.put(
                            field.group(1),
                            new IndexedField(
                                    value(field.group(3)), field.group(2).isEmpty())));
        }
        return fields;
    }

    private String value(String type) {
        if (type.startsWith("Array<")) {
            return "[" + value(type.substring("Array<".length(), type.length() - 1));
        }
        if (type.startsWith("Map<")) {
            return "{" + value(type.substring("Map<".length(), type.length() - 1));
        }
        if (type.startsWith("\"")) {
            List<String> values = new ArrayList<>();
            for (String text : type.split(" \\| ")) {
                values.add(text.replace("\"", ""));
            }
            return Enums.text(values);
        }
        return switch (type) {
            case "string" -> "s";
            case "number" -> "n";
            case "boolean" -> "b";
            default -> reference(type);
        };
    }

    private String reference(String type) {
        Matcher kubernetes = KUBERNETES.matcher(type);
        if (kubernetes.matches()) {
            return kubernetes.group("group").toLowerCase(Locale.ROOT) + ".v1." + kubernetes.group("name");
        }
        String text = declarations.getOrDefault(type, "");
        Matcher alias = TEXT.matcher(text);
        if (alias.find()) {
            return value(alias.group("value"));
        }
        return INTERFACE.matcher(text).find() ? typeName(type) : type.endsWith("Duration") ? "s" : "x";
    }
}
