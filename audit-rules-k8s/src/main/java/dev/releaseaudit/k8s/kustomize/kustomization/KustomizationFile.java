package dev.releaseaudit.k8s.kustomize.kustomization;

import dev.releaseaudit.k8s.kustomize.config.TypedReader;
import dev.releaseaudit.k8s.kustomize.load.Loader;
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
        if (files.size() != 1) {
            throw new Refusal(
                    Problem.Kind.NO_KUSTOMIZATION,
                    files.isEmpty() ? at : files.get(1),
                    files.isEmpty()
                            ? "There is no kustomization in %s".formatted(name(loader.folder()))
                            : "There is more than one kustomization in %s".formatted(name(loader.folder())));
        }
        SourceFile file = files.get(0);
        YamlFile yaml = session.sources().yaml(file);
        Optional<Diagnostic> broken = yaml.diagnostics().stream()
                .filter(diagnostic -> diagnostic.kind() != Diagnostic.Kind.AMBIGUOUS_FILE)
                .findFirst();
        if (broken.isPresent()) {
            throw new Refusal(
                    Problem.Kind.INVALID_KUSTOMIZATION,
                    broken.get(),
                    broken.get().message());
        }
        if (yaml.documents().isEmpty()) {
            throw new Refusal(Problem.Kind.INVALID_KUSTOMIZATION, file, "The kustomization is empty");
        }
        Node root = yaml.documents().get(0).root();
        MappingNode read =
                new TypedReader(Problem.Kind.INVALID_KUSTOMIZATION, true, session::add).read(root, "kustomization");
        KustomizationFile kustomization = new KustomizationFile(file, read);
        kustomization.check(session);
        return kustomization;
    }

    private static String name(String folder) {
        return folder.isEmpty() ? "the root" : folder;
    }

    private void check(BuildSession session) {
        Node kind = get("kind");
        Node apiVersion = get("apiVersion");
        if (!kind.text().isEmpty() && !Set.of("Kustomization", "Component").contains(kind.text())) {
            session.add(new Problem(
                    Problem.Kind.INVALID_KUSTOMIZATION,
                    "The kind must be Kustomization or Component",
                    kind.location()));
        }
        String wanted = API + (isComponent() ? "v1alpha1" : "v1beta1");
        if (!apiVersion.text().isEmpty() && !apiVersion.is(wanted)) {
            session.add(new Problem(
                    Problem.Kind.INVALID_KUSTOMIZATION,
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
