package dev.releaseaudit.k8s.kustomize.kustomization;

import dev.releaseaudit.k8s.kustomize.load.Loader;
import dev.releaseaudit.k8s.kustomize.load.ResourceDocuments;
import dev.releaseaudit.k8s.kustomize.patch.MergePatch;
import dev.releaseaudit.k8s.kustomize.patch.PatchMetadata;
import dev.releaseaudit.k8s.kustomize.patch.StrategicMerge;
import dev.releaseaudit.k8s.kustomize.rendering.Directive;
import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.kustomize.rendering.Refusal;
import dev.releaseaudit.k8s.kustomize.resource.Resource;
import dev.releaseaudit.k8s.kustomize.transform.MergePatchTransformer;
import dev.releaseaudit.k8s.kustomize.transform.Step;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.YamlFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Turns strategic merge patches that find their target by its name into steps. */
final class MergePatchDirectives {

    private static final List<String> MAPS = List.of("labels", "annotations");

    private final BuildSession session;
    private final Loader loader;
    private final KustomizationFile file;

    MergePatchDirectives(BuildSession session, Loader loader, KustomizationFile file) {
        this.session = session;
        this.loader = loader;
        this.file = file;
    }

    /** Reads {@code patchesStrategicMerge}, each a patch or the path of one. */
    Stream<Step> steps(List<Resource> resources) {
        Node field = file.get("patchesStrategicMerge");
        List<Step> steps = new ArrayList<>();
        boolean[] failed = new boolean[1];
        for (Node entry : field.items()) {
            int before = session.problems().all().size();
            session.attempt(
                    entry, () -> resources, () -> merges(entry).forEach(patch -> steps.add(step(entry, patch))));
            failed[0] |= session.problems().all().size() > before;
        }
        if (!field.items().isEmpty() && steps.isEmpty() && !failed[0]) {
            throw new Refusal(Problem.Kind.INVALID_PATCH, field, "The patches are empty");
        }
        return steps.stream();
    }

    /** Reads a transformer with the paths of patches, and with patches. */
    Stream<Step> steps(Node config) {
        List<Node> patches = new ArrayList<>();
        config.get("paths").items().forEach(path -> patches.addAll(merges(path)));
        if (!config.get("patches").text().isEmpty()) {
            patches.addAll(ResourceDocuments.readStrictly(InlineYaml.read(file.file(), config.get("patches"))));
        }
        return patches.stream().map(patch -> step(config, patch));
    }

    private List<Node> merges(Node entry) {
        YamlFile inline = InlineYaml.read(file.file(), entry);
        boolean isPatch = inline.documents().isEmpty() || entry.text().contains(":") && isMapping(inline);
        if (isPatch && (inline.diagnostics().isEmpty() || entry.text().contains("\n"))) {
            return ResourceDocuments.readStrictly(inline);
        }
        return ResourceDocuments.readStrictly(session.sources().yaml(loader.file(entry)));
    }

    private static boolean isMapping(YamlFile yaml) {
        return !yaml.documents().get(0).root().entries().isEmpty();
    }

    private Step step(Node entry, Node patch) {
        MergePatch merge =
                new MergePatch(new StrategicMerge(session.schema()), PatchMetadata.asTexts(patch, MAPS), false, false);
        return new Step(Directive.STRATEGIC_MERGE_PATCH, entry, patch, new MergePatchTransformer(merge));
    }
}
