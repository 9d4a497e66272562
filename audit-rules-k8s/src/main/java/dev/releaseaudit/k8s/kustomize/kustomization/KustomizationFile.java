package dev.releaseaudit.k8s.kustomize.kustomization;

import dev.releaseaudit.k8s.kustomize.config.TypedReader;
import dev.releaseaudit.k8s.kustomize.load.Loader;
import dev.releaseaudit.k8s.kustomize.load.ReadableKeys;
import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.kustomize.rendering.Refusal;
import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.model.YamlFile;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A kustomization as it is written.
 *
 * @param file its file
 * @param root its fields, by their proper names
 */
record KustomizationFile(SourceFile file, MappingNode root) {

    private static final String API = "kustomize.config.k8s.io/";

    /**
     * Reads the kustomization in the folder of a loader.
     *
     * @param at what names the folder
     * @throws Refusal where there is none that can be read
     */
    static KustomizationFile read(Loader loader, BuildSession session, Located at) {
        List<SourceFile> files = loader.kustomizations();
        if (files.isEmpty()) {
            throw new Refusal(
                    Problem.Kind.NO_KUSTOMIZATION,
                    at,
                    "There is no kustomization in %s".formatted(name(loader.folder())));
        }
        SourceFile file = files.get(0);
        files.stream()
                .skip(1)
                .map(second -> new Problem(
                        Problem.Kind.NO_KUSTOMIZATION,
                        Problem.Handling.PASSED_OVER,
                        "There is more than one kustomization in %s; this counts as %s"
                                .formatted(name(loader.folder()), file.name()),
                        second.location()))
                .forEach(session::add);
        YamlFile yaml = session.sources().yaml(file);
        if (yaml.documents().isEmpty() && yaml.diagnostics().isEmpty()) {
            throw new Refusal(Problem.Kind.INVALID_KUSTOMIZATION, file, "The kustomization is empty");
        }
        yaml.diagnostics().stream()
                .flatMap(diagnostic -> refused(yaml, diagnostic).stream())
                .forEach(session::add);
        Node root = ReadableKeys.of(yaml);
        MappingNode read =
                new TypedReader(Problem.Kind.INVALID_KUSTOMIZATION, true, session::add).read(root, "kustomization");
        KustomizationFile kustomization = new KustomizationFile(file, read);
        kustomization.check(session);
        return kustomization;
    }

    /** Kustomize reads a key that is written twice, but no template. */
    private static Optional<Problem> refused(YamlFile yaml, Diagnostic diagnostic) {
        boolean broken = diagnostic.kind() != Diagnostic.Kind.AMBIGUOUS_FILE;
        boolean template = yaml.documents().stream()
                .flatMap(document -> document.root().walk())
                .anyMatch(node -> node.location().equals(diagnostic.location())
                        && node.text().startsWith("{{"));
        return broken || template
                ? Optional.of(new Problem(
                        Problem.Kind.INVALID_KUSTOMIZATION,
                        broken ? Problem.Handling.UNKNOWN : Problem.Handling.PASSED_OVER,
                        diagnostic.message(),
                        diagnostic.location()))
                : Optional.empty();
    }

    static String name(String folder) {
        return folder.isEmpty() ? "the root" : folder;
    }

    private void check(BuildSession session) {
        Node kind = get("kind");
        Node apiVersion = get("apiVersion");
        if (!kind.text().isEmpty() && !Set.of("Kustomization", "Component").contains(kind.text())) {
            session.add(new Problem(
                    Problem.Kind.INVALID_KUSTOMIZATION,
                    Problem.Handling.PASSED_OVER,
                    "The kind must be Kustomization or Component",
                    kind.location()));
        }
        String wanted = API + (isComponent() ? "v1alpha1" : "v1beta1");
        if (!apiVersion.text().isEmpty() && !apiVersion.is(wanted)) {
            session.add(new Problem(
                    Problem.Kind.INVALID_KUSTOMIZATION,
                    Problem.Handling.PASSED_OVER,
                    "The apiVersion must be %s".formatted(wanted),
                    apiVersion.location()));
        }
        boolean empty = root.entries().stream()
                .allMatch(entry -> Set.of("kind", "apiVersion").contains(entry.name()) || isEmpty(entry.value()));
        if (empty) {
            session.add(new Problem(Problem.Kind.INVALID_KUSTOMIZATION, "The kustomization is empty", file.location()));
        }
    }

    private static boolean isEmpty(Node value) {
        return value.isNull() || value instanceof ScalarNode && value.text().isEmpty();
    }

    boolean isComponent() {
        return get("kind").is("Component");
    }

    Node get(String field) {
        return root.get(field);
    }

    /** Returns the items of these fields, one after the other. */
    List<Node> items(String... fields) {
        return Stream.of(fields).flatMap(field -> get(field).items().stream()).toList();
    }

    /** Returns the texts of a field that are not empty. */
    List<Node> texts(String field) {
        return new ArrayList<>(get(field).items());
    }
}
