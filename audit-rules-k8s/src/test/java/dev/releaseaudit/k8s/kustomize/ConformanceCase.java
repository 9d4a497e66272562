package dev.releaseaudit.k8s.kustomize;

import dev.releaseaudit.k8s.kustomize.rendering.Options;
import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.kustomize.rendering.RenderedResource;
import dev.releaseaudit.k8s.kustomize.rendering.Rendering;
import dev.releaseaudit.k8s.kustomize.rendering.ResourceChange;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.YamlDocument;
import dev.releaseaudit.model.YamlFile;
import dev.releaseaudit.source.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A case of the conformance data: a file system to build from, and what comes of it. */
record ConformanceCase(Path folder) {

    /** What kind of problem each error is; an error that says too little may be of any. */
    private static final Map<Pattern, Set<Problem.Kind>> KINDS = Map.ofEntries(
            kind("already registered id|produces ID conflict", Problem.Kind.DUPLICATE_ID),
            kind("accumulating resources", Problem.Kind.MISSING_FILE),
            kind("mapping key .* already defined", Problem.Kind.INVALID_RESOURCE),
            kind("behavior must be merge or replace|cannot merge or replace", Problem.Kind.GENERATOR_CONFLICT),
            kind("patch appears to be empty", Problem.Kind.INVALID_PATCH),
            kind("disambiguate|already encountered|cannot be mapped", Problem.Kind.INVALID_VARIABLE),
            kind("sortOptions", Problem.Kind.INVALID_ORDER),
            kind("no matches for|no resource matches|does not match a config", Problem.Kind.TARGET_NOT_FOUND),
            kind("cycle detected", Problem.Kind.CYCLE),
            kind("security; file", Problem.Kind.OUTSIDE_ROOT),
            kind("expected kind", Problem.Kind.WRONG_KIND),
            kind("conflicting fieldspecs", Problem.Kind.INVALID_CONFIGURATION),
            kind("multiple possible referrals", Problem.Kind.AMBIGUOUS_REFERENCE),
            kind("nothing selected by|replacement", Problem.Kind.INVALID_REPLACEMENT));

    private static Map.Entry<Pattern, Set<Problem.Kind>> kind(String error, Problem.Kind... kinds) {
        return Map.entry(Pattern.compile(error), Set.of(kinds));
    }

    static List<ConformanceCase> in(Path conformance) {
        try (Stream<Path> folders = Files.list(conformance.resolve("kustomize"))) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(ConformanceCase::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return folder.getFileName().toString();
    }

    Rendering render() {
        Node meta = yaml("meta.json").get(0);
        String run = meta.get("run").text();
        List<String> notes = meta.get("notes").items().stream().map(Node::text).toList();
        Options options = new Options(
                notes.contains("opt:ReorderOptionLegacy"),
                Files.exists(folder.resolve("expected-error.txt")),
                true,
                notes.contains("opt:AddManagedbyLabel"),
                "kustomize-(test)");
        return Kustomize.in(SourceTree.of(folder.resolve("in"))).with(options).render(run.equals(".") ? "" : run);
    }

    /** Tells whether a kustomization of the case names something that was not taken over into the data. */
    boolean lacksFiles(Rendering rendering) {
        SourceTree tree = SourceTree.of(folder.resolve("in"));
        return rendering.problems().stream()
                .filter(problem -> problem.kind() == Problem.Kind.MISSING_FILE)
                .map(problem -> problem.message().replaceFirst(".* (?:.*/)?", ""))
                .anyMatch(name ->
                        tree.files().stream().noneMatch(file -> ("/" + file.path() + "/").contains("/" + name + "/")));
    }

    /** Says what is wrong with a rendering; empty where nothing is. */
    String verdict(Rendering rendering) {
        return Files.exists(folder.resolve("expected.yaml")) ? tree(rendering) : error(rendering);
    }

    private String tree(Rendering rendering) {
        if (!rendering.complete()) {
            return "problems " + rendering.problems();
        }
        List<Node> expected = yaml("expected.yaml");
        List<Node> actual =
                rendering.resources().stream().map(RenderedResource::root).toList();
        for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
            if (!expected.get(i).sameAs(actual.get(i))) {
                return "resource %d differs: %s"
                        .formatted(
                                i,
                                new ResourceChange(
                                                i, rendering.resources().get(i).id(), expected.get(i), actual.get(i))
                                        .changes());
            }
        }
        return expected.size() == actual.size()
                ? ""
                : "%d resources instead of %d".formatted(actual.size(), expected.size());
    }

    private String error(Rendering rendering) {
        String error = read("expected-error.txt");
        if (rendering.complete()) {
            return "no problem, instead of " + error;
        }
        Problem.Kind actual = rendering.problems().get(0).kind();
        boolean known = KINDS.entrySet().stream()
                        .noneMatch(each -> each.getKey().matcher(error).find())
                || KINDS.entrySet().stream()
                        .filter(each -> each.getKey().matcher(error).find())
                        .anyMatch(each -> each.getValue().contains(actual));
        return known ? "" : "%s instead of %s".formatted(rendering.problems(), error);
    }

    private List<Node> yaml(String file) {
        SourceTree tree = SourceTree.of(Map.of(file, read(file)));
        return YamlFile.read(tree.file(file).orElseThrow()).documents().stream()
                .map(YamlDocument::root)
                .toList();
    }

    private String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
