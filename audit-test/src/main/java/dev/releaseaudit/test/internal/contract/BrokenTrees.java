package dev.releaseaudit.test.internal.contract;

import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.SourceTreeBuilder;
import dev.releaseaudit.test.internal.marks.Fixture;
import dev.releaseaudit.test.internal.marks.MarkedText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes trees from the files of examples, broken in ways that do not change from run to run.
 *
 * @param examples the examples; where there are none, files of common names are broken
 */
record BrokenTrees(List<Example> examples) {

    private static final int VARIANTS = 3;
    private static final String TEXT = "a: [b, {c: d}]\nE=f\n# g\n";
    private static final List<String> NAMES =
            List.of("a.yaml", "prod/kustomization.yaml", "b.json", ".env", "README.md", "package.json");

    Stream<SourceTree> trees() {
        List<Map<String, String>> whole = examples.isEmpty()
                ? List.of(NAMES.stream().collect(Collectors.toMap(name -> name, name -> TEXT)))
                : examples.stream().map(BrokenTrees::texts).toList();
        return whole.stream().flatMap(BrokenTrees::broken);
    }

    private static Map<String, String> texts(Example example) {
        return new Fixture(example.files())
                .texts().stream()
                        .filter(file -> !file.text().isEmpty())
                        .collect(Collectors.toMap(MarkedText::path, MarkedText::text));
    }

    private static Stream<SourceTree> broken(Map<String, String> files) {
        var random = new SplittableRandom(files.hashCode());
        Stream<Mutation> mutations = Stream.concat(
                Mutations.certain(), IntStream.range(0, VARIANTS).boxed().flatMap(variant -> Mutations.random()));
        return Stream.concat(
                mutations.map(mutation -> broken(files, mutation, random)),
                IntStream.range(0, VARIANTS).mapToObj(variant -> binary(files, random)));
    }

    private static SourceTree broken(Map<String, String> files, Mutation mutation, SplittableRandom random) {
        Map<String, String> broken = new TreeMap<>();
        new TreeMap<>(files).forEach((path, text) -> broken.put(path, mutation.of(text, random)));
        return SourceTree.of(broken);
    }

    private static SourceTree binary(Map<String, String> files, SplittableRandom random) {
        SourceTreeBuilder tree = SourceTree.builder();
        new TreeMap<>(files).forEach((path, text) -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            for (int i = random.nextInt(bytes.length); i < bytes.length; i += 1 + random.nextInt(40)) {
                bytes[i] = (byte) random.nextInt();
            }
            tree.file(path, bytes);
        });
        return tree.build();
    }
}
