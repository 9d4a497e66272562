package dev.releaseaudit.k8s.kustomize.kustomization;

import dev.releaseaudit.k8s.kustomize.load.Loader;
import dev.releaseaudit.k8s.kustomize.patch.JsonPatch;
import dev.releaseaudit.k8s.kustomize.patch.JsonResource;
import dev.releaseaudit.k8s.kustomize.patch.MergePatch;
import dev.releaseaudit.k8s.kustomize.patch.PatchBody;
import dev.releaseaudit.k8s.kustomize.patch.PatchMetadata;
import dev.releaseaudit.k8s.kustomize.patch.StrategicMerge;
import dev.releaseaudit.k8s.kustomize.rendering.Directive;
import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.kustomize.rendering.Refusal;
import dev.releaseaudit.k8s.kustomize.resource.Resource;
import dev.releaseaudit.k8s.kustomize.select.Selector;
import dev.releaseaudit.k8s.kustomize.transform.MergePatchTransformer;
import dev.releaseaudit.k8s.kustomize.transform.SelectedPatchTransformer;
import dev.releaseaudit.k8s.kustomize.transform.Step;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.Truth;
import dev.releaseaudit.model.YamlFile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Turns patches with a target, and those that may be of either kind, into steps. */
final class PatchDirectives {

    private static final List<String> MAPS = List.of("labels", "annotations");

    private final BuildSession session;
    private final Loader loader;
    private final KustomizationFile file;

    PatchDirectives(BuildSession session, Loader loader, KustomizationFile file) {
        this.session = session;
        this.loader = loader;
        this.file = file;
    }

    /** Reads {@code patches}, which may be of either kind. */
    Stream<Step> either(List<Resource> resources) {
        return all("patches", resources, entry -> either(entry, "patch"));
    }

    /** Reads {@code patchesJson6902}. */
    Stream<Step> json(List<Resource> resources) {
        return all("patchesJson6902", resources, entry -> json(entry, "patch"));
    }

    private Stream<Step> all(String field, List<Resource> resources, Function<Node, List<Step>> read) {
        List<Step> steps = new ArrayList<>();
        file.items(field)
                .forEach(entry ->
                        session.attempt(entry, () -> meant(entry, resources), () -> steps.addAll(read.apply(entry))));
        return steps.stream();
    }

    /** Returns the resources that a patch may be for which cannot be read: those of its target, or any. */
    private static List<Resource> meant(Node entry, List<Resource> resources) {
        try {
            return new Selector(entry.get("target")).select(resources);
        } catch (Refusal unreadable) {
            return resources;
        }
    }

    List<Step> either(Node entry, String inlineField) {
        Node path = entry.get("path");
        Node inline = entry.get(inlineField);
        if (inline.text().isBlank() == path.text().isEmpty()) {
            throw invalid(
                    entry,
                    path.text().isEmpty()
                            ? "A patch needs either patch or path"
                            : "A patch has either patch or path, not both");
        }
        YamlFile yaml = path.text().isEmpty() ? InlineYaml.readStripped(file.file(), inline) : file(path);
        PatchBody body = PatchBody.of(
                yaml,
                path.text().isEmpty() ? inline.text().strip() : yaml.file().text(),
                entry);
        Node target = entry.get("target");
        if (body.json().isPresent()) {
            return body.json().get().operations().isEmpty() && !body.root().isPresent()
                    ? List.of()
                    : List.of(json(entry, target, body.json().get(), body.root(), true));
        }
        boolean name = entry.get("options").get("allowNameChange").truth() == Truth.YES;
        boolean kind = entry.get("options").get("allowKindChange").truth() == Truth.YES;
        if (!target.isPresent()) {
            return body.merges().stream()
                    .map(patch -> new Step(
                            Directive.STRATEGIC_MERGE_PATCH,
                            entry,
                            patch,
                            new MergePatchTransformer(new MergePatch(merge(), noted(patch, name || kind), name, kind))))
                    .toList();
        }
        return body.merges().isEmpty() ? List.of() : List.of(selected(entry, target, body, name, kind));
    }

    /** Kustomize notes in its annotations what a patch may change, and reads them as texts for that. */
    private static Node noted(Node patch, boolean any) {
        return any ? PatchMetadata.asTexts(patch, List.of("annotations")) : patch;
    }

    private Step selected(Node entry, Node target, PatchBody body, boolean name, boolean kind) {
        if (body.merges().size() > 1) {
            throw invalid(target, "A patch of more than one document has no target");
        }
        Node patch = body.merges().get(0);
        MergePatch merge = new MergePatch(merge(), PatchMetadata.asTexts(patch, MAPS), name, kind);
        UnaryOperator<Resource> apply = merge::apply;
        return new Step(Directive.STRATEGIC_MERGE_PATCH, entry, patch, new SelectedPatchTransformer(target, apply));
    }

    List<Step> json(Node entry, String inlineField) {
        Node path = entry.get("path");
        Node inline = entry.get(inlineField);
        Node target = entry.get("target");
        if (target.get("name").text().isEmpty()) {
            throw invalid(entry, "The target needs a name");
        }
        if (path.text().isEmpty() == inline.text().isEmpty()) {
            throw invalid(entry, "A patch needs either %s or path".formatted(inlineField));
        }
        YamlFile yaml = path.text().isEmpty() ? InlineYaml.read(file.file(), inline) : file(path);
        String text = path.text().isEmpty() ? inline.text() : yaml.file().text();
        JsonPatch patch = PatchBody.jsonPatch(yaml, text).orElseThrow(() -> invalid(entry, "This is no JSON patch"));
        if (patch.operations().isEmpty()) {
            throw invalid(entry, "The patch is empty");
        }
        return List.of(json(entry, target, patch, yaml.documents().get(0).root(), false));
    }

    private Step json(Node entry, Node target, JsonPatch patch, Node body, boolean remember) {
        if (!target.isPresent()) {
            throw invalid(entry, "A JSON patch needs a target");
        }
        UnaryOperator<Resource> apply =
                resource -> JsonResource.patch(remember ? resource.remembered() : resource, patch);
        return new Step(Directive.JSON_PATCH, entry, body, new SelectedPatchTransformer(target, apply));
    }

    private YamlFile file(Node path) {
        return session.sources().yaml(loader.file(path));
    }

    private StrategicMerge merge() {
        return new StrategicMerge(session.schema());
    }

    private static Refusal invalid(Node at, String message) {
        return new Refusal(Problem.Kind.INVALID_PATCH, at, message);
    }
}
