package dev.releaseaudit.k8s.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.releaseaudit.k8s.schema.Mismatch.MissingField;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.YamlDocument;
import dev.releaseaudit.model.YamlFile;
import dev.releaseaudit.source.SourceTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Compares the objects of real repositories with the index; {@code -Daudit.corpus} says where those are. */
class CorpusSchemaTest {

    private static final Path CORPUS = Path.of(System.getProperty("audit.corpus", "../../shared/corpus"));

    /** Directives of strategic merge patches, which stand in patches only. */
    private static final String DIRECTIVE = "$patch";

    private static List<Node> objects = List.of();
    private static SchemaIndex index = SchemaIndex.published();

    @BeforeAll
    static void reads_the_corpus() {
        assumeTrue(Files.isDirectory(CORPUS), "no corpus at " + CORPUS);
        objects = SourceTree.of(CORPUS).files().stream()
                .filter(file -> file.path().endsWith(".yaml") || file.path().endsWith(".yml"))
                .filter(file -> !file.path().contains("/templates/"))
                .flatMap(file -> YamlFile.read(file).documents().stream())
                .map(YamlDocument::root)
                .filter(root ->
                        root.get("apiVersion").isPresent() && root.get("kind").isPresent())
                .toList();
        index = SchemaIndex.published()
                .with(objects.stream()
                        .filter(object -> object.get("kind").is("CustomResourceDefinition"))
                        .toList());
    }

    private static Optional<KindSchema> schema(Node object) {
        return index.find(object.get("apiVersion").text(), object.get("kind").text());
    }

    private static Stream<Mismatch> mismatches(Node object) {
        return schema(object).stream().flatMap(schema -> SchemaCheck.of(object, schema, SchemaIndex.newest()).stream());
    }

    @Test
    void only_true_mistakes_mismatch_their_schema() {
        assertThat(objects.stream()
                        .flatMap(object -> mismatches(object))
                        .filter(mismatch -> !(mismatch instanceof MissingField))
                        .filter(mismatch -> !mismatch.path().endsWith(DIRECTIVE))
                        .map(mismatch -> mismatch.getClass().getSimpleName() + " "
                                + mismatch.path().replaceAll("\\[\\d+]", "") + " "
                                + mismatch.location().path()))
                .containsExactlyInAnyOrder(
                        "UnknownValue spec.containers.ports.protocol examples/_archived/volumes/aws_ebs/aws-ebs-web.yaml",
                        "UnknownValue spec.containers.ports.protocol examples/_archived/volumes/cinder/cinder-web.yaml",
                        "WrongType spec.volumes.fc.lun examples/_archived/volumes/fibre_channel/fc.yaml",
                        "UnknownField spec.volumes.rbd.imageformat examples/_archived/volumes/rbd/rbd.yaml",
                        "UnknownField spec.volumes.rbd.imagefeatures examples/_archived/volumes/rbd/rbd.yaml",
                        "UnknownField spec.volumes.scaleIO.protectionDoamin examples/_archived/volumes/scaleio/pod.yaml",
                        "UnknownField spec.volumes.storageos.pool examples/_archived/volumes/storageos/storageos-pod.yaml",
                        "UnknownField spec.storageos.secretName examples/_archived/volumes/storageos/storageos-pv.yaml",
                        "UnknownField spec.conversion.webhookClientConfig kubeflow/applications/jupyter/notebook-controller/"
                                + "upstream/crd/patches/webhook_in_notebooks.yaml",
                        "UnknownField patches kubeflow/common/knative/knative-serving/base/patches/sidecar-injection.yaml");
    }

    @Test
    void all_kinds_in_the_groups_of_kubernetes_are_known_but_one_that_is_older_than_the_index() {
        assertThat(objects.stream()
                        .filter(object -> schema(object).isEmpty())
                        .map(object -> object.get("apiVersion").text() + " "
                                + object.get("kind").text())
                        .filter(key -> index.isBuiltIn(key.substring(0, Math.max(0, key.indexOf('/')))))
                        .distinct())
                .containsExactly("admissionregistration.k8s.io/v1alpha1 InitializerConfiguration");
    }

    @Test
    void most_objects_are_known() {
        assertThat(objects).filteredOn(object -> schema(object).isPresent()).hasSizeGreaterThan(1500);
    }
}
