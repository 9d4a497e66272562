package dev.releaseaudit.k8s.kustomize.config;

import dev.releaseaudit.k8s.kustomize.fieldspec.FieldList;
import dev.releaseaudit.k8s.kustomize.fieldspec.FieldSpec;
import dev.releaseaudit.k8s.kustomize.fieldspec.FieldSpecs;
import dev.releaseaudit.k8s.kustomize.fieldspec.NameReference;
import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.kustomize.rendering.Refusal;
import dev.releaseaudit.k8s.schema.KindSelector;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.Truth;
import dev.releaseaudit.model.YamlFile;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.SourceFile;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads the files that tell transformers of more fields. */
public final class ConfigurationFiles {

    private final Function<SourceFile, YamlFile> yaml;
    private final Consumer<Problem> problems;

    /** Creates a reader that tells of what is wrong. */
    public ConfigurationFiles(Function<SourceFile, YamlFile> yaml, Consumer<Problem> problems) {
        this.yaml = yaml;
        this.problems = problems;
    }

    /**
     * Reads a file of {@code configurations}.
     *
     * @throws Refusal where it is no YAML
     */
    public TransformerConfig read(SourceFile file) {
        Node root =
                new TypedReader(Problem.Kind.INVALID_CONFIGURATION, true, problems).read(root(file), "configuration");
        Map<FieldList, FieldSpecs> lists = new EnumMap<>(FieldList.class);
        for (FieldList list : FieldList.values()) {
            lists.put(list, fields(root.get(list.key())));
        }
        List<NameReference> references = root.get("nameReference").items().stream()
                .map(reference -> new NameReference(kinds(reference), fields(reference.get("fieldSpecs"))))
                .toList();
        return new TransformerConfig(lists, references).sorted();
    }

    /**
     * Reads a file of {@code crds}: definitions in the form of OpenAPI, with extensions that say what refers to what.
     *
     * @throws Refusal where it is no YAML
     */
    public TransformerConfig readCrds(SourceFile file) {
        return new CrdDefinitions(root(file)).config();
    }

    /** Returns the fields that a list of field specs names. */
    public static FieldSpecs fields(Node list) {
        return new FieldSpecs(list.items().stream()
                .map(spec -> new FieldSpec(
                        kinds(spec), spec.get("path").text(), spec.get("create").truth() == Truth.YES))
                .toList());
    }

    private static KindSelector kinds(Node node) {
        return new KindSelector(
                node.get("group").text(),
                node.get("version").text(),
                node.get("kind").text());
    }

    private Node root(SourceFile file) {
        YamlFile read = yaml.apply(file);
        for (Diagnostic diagnostic : read.diagnostics()) {
            if (diagnostic.kind() != Diagnostic.Kind.AMBIGUOUS_FILE) {
                throw new Refusal(Problem.Kind.INVALID_CONFIGURATION, diagnostic, diagnostic.message());
            }
        }
        if (read.documents().isEmpty()) {
            throw new Refusal(Problem.Kind.INVALID_CONFIGURATION, file, "The configuration is empty");
        }
        return read.documents().get(0).root();
    }
}
