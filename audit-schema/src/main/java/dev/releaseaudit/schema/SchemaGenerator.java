package dev.releaseaudit.schema;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Writes the index from a folder of Go modules, as {@code go mod download} lays it out; {@code sources.txt} lists them. */
public final class SchemaGenerator {

    private static final String KUBERNETES = "kubernetes";
    private static final String API = "api";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final YAMLMapper YAML = new YAMLMapper();

    private final Path modules;
    private final Path output;

    private SchemaGenerator(Path modules, Path output) {
        this.modules = modules;
        this.output = output;
    }

    /** Takes the folder of modules and the one to write to. */
    public static void main(String[] arguments) throws IOException {
        new SchemaGenerator(Path.of(arguments[0]), Path.of(arguments[1])).run();
    }

    private void run() throws IOException {
        Map<String, List<Source>> sources = sources().stream()
                .collect(Collectors.groupingBy(Source::name, LinkedHashMap::new, Collectors.toList()));
        GoSources go = new GoSources();
        for (Source source : sources.getOrDefault(API, List.of())) {
            go.read(source.in(modules));
        }
        Map<Integer, Index> versions = new TreeMap<>();
        for (Source source : sources.getOrDefault(KUBERNETES, List.of())) {
            int minor = Integer.parseInt(source.module().replaceAll(".*@v1\\.(\\d+)\\..*", "$1"));
            Index index = new SwaggerReader(JSON.readTree(source.in(modules).toFile())).read();
            Enums.apply(index, go);
            versions.put(minor, index);
        }
        Map<String, String> shapes = new HashMap<>();
        versions.values().forEach(index -> shapes.putAll(CrdReader.shapes(index)));
        Index kubernetes = new Versions(versions).together(go);
        addList(kubernetes, versions.keySet());
        kubernetes.prune();
        write(KUBERNETES, sources.getOrDefault(KUBERNETES, List.of()), kubernetes);
        SortedMap<String, SortedSet<String>> parts = new TreeMap<>();
        for (Map.Entry<String, List<Source>> source : sources.entrySet()) {
            if (!source.getKey().equals(KUBERNETES) && !source.getKey().equals(API)) {
                CrdReader crds = new CrdReader(shapes);
                for (Source each : source.getValue()) {
                    if (each.isPackage()) {
                        new DeclarationReader(crds.index()).read(each.in(modules));
                    } else {
                        definitions(each.in(modules)).forEach(crds::read);
                    }
                }
                crds.index().prune();
                write(source.getKey(), source.getValue(), crds.index());
                crds.index()
                        .kinds()
                        .forEach(kind -> parts.computeIfAbsent(kind.group(), group -> new TreeSet<>())
                                .add(source.getKey()));
            }
        }
        String lines = parts.entrySet().stream()
                .map(part -> part.getKey() + " " + String.join(" ", part.getValue()) + "\n")
                .collect(Collectors.joining());
        Files.writeString(
                output.resolve("custom-groups.txt"), "# The parts of the index with the kinds of a group.\n" + lines);
    }

    /** Adds the list of mixed objects that kubectl reads and writes; no server serves it. */
    private static void addList(Index index, Set<Integer> versions) {
        String served = Collections.min(versions) + "-" + Collections.max(versions);
        index.kinds().add(new IndexedKind("v1", "List", "", "none", "core.v1.List", served, ""));
        index.type("core.v1.List").put("apiVersion", new IndexedField("s", false));
        index.type("core.v1.List").put("kind", new IndexedField("s", false));
        index.type("core.v1.List").put("metadata", new IndexedField("meta.v1.ListMeta", false));
        index.type("core.v1.List").put("items", new IndexedField("[o", true));
    }

    private static List<Source> sources() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(SchemaGenerator.class.getResourceAsStream("sources.txt"), "sources.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(Source::of)
                    .toList();
        }
    }

    private static List<JsonNode> definitions(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> paths = Files.walk(folder)) {
            files = paths.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
        return files.stream()
                .flatMap(file -> YAML.readerFor(JsonNode.class).<JsonNode>readValues(file.toFile()).readAll().stream())
                .filter(document -> document.path("kind").asString().equals("CustomResourceDefinition"))
                .toList();
    }

    private void write(String name, List<Source> sources, Index index) throws IOException {
        String from = sources.stream()
                .map(source -> "# " + source.module() + "\n")
                .distinct()
                .collect(Collectors.joining());
        Files.writeString(
                output.resolve(name + ".txt"), index.text("# Facts about kinds and fields, generated from\n" + from));
    }
}
