package dev.releaseaudit.k8s.kustomize.transform;

import dev.releaseaudit.k8s.kustomize.fieldspec.CreateKind;
import dev.releaseaudit.k8s.kustomize.fieldspec.FieldSpec;
import dev.releaseaudit.k8s.kustomize.fieldspec.FieldSpecs;
import dev.releaseaudit.k8s.kustomize.fieldspec.FieldWalk;
import dev.releaseaudit.k8s.kustomize.regex.GoRegex;
import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.kustomize.rendering.Refusal;
import dev.releaseaudit.k8s.kustomize.resource.Resource;
import dev.releaseaudit.k8s.kustomize.tree.NodeEdits;
import dev.releaseaudit.k8s.kustomize.tree.Scalars;
import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.Node.Entry;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.model.SequenceNode;
import dev.releaseaudit.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Changes name, tag or digest of the images with some name, in the containers of any kind and in the fields configured. */
public final class ImagesTransformer implements Transformer {

    private static final String TAG = "(:[a-zA-Z0-9_.{}-]*)?";
    private static final String DIGEST = "(@[a-zA-Z0-9]+([.+_-][a-zA-Z0-9]+)*:[a-zA-Z0-9_.{}-]*)?";

    private final Node entry;
    private final FieldSpecs fields;
    private final Optional<GoRegex> pattern;

    /** Creates the step for an entry with {@code name} and what is to change. */
    public ImagesTransformer(Node entry, FieldSpecs fields) {
        this.entry = entry;
        this.fields = fields;
        this.pattern = pattern(entry.get("name").text());
    }

    /** The name is an expression, whether or not it is meant as one; one that Go does not read matches nothing. */
    private static Optional<GoRegex> pattern(String name) {
        try {
            return Optional.of(GoRegex.of("^" + name + TAG + DIGEST + "$"));
        } catch (Refusal invalid) {
            return Optional.empty();
        }
    }

    @Override
    public List<Resource> transform(List<Resource> resources, StepOutcome outcome) {
        List<Resource> changed = new ArrayList<>(resources);
        changed.replaceAll(resource -> outcome.change(resource, each -> apply(each, outcome)));
        return changed;
    }

    private Resource apply(Resource resource, StepOutcome outcome) {
        if (resource.id().kind().equals("CustomResourceDefinition")) {
            return resource;
        }
        boolean[] matched = new boolean[1];
        Node root = containers(resource.root(), matched);
        for (FieldSpec spec : fields.list()) {
            root = new FieldWalk(spec, CreateKind.NONE, entry.location(), image -> image(image, matched)).apply(root);
        }
        if (matched[0]) {
            outcome.add(resource);
        }
        return resource.withRoot(root);
    }

    private Node containers(Node node, boolean[] matched) {
        if (node instanceof SequenceNode sequence) {
            List<Node> items = new ArrayList<>(sequence.items());
            items.replaceAll(item -> containers(item, matched));
            return NodeEdits.withItems(sequence, items);
        }
        if (!(node instanceof MappingNode mapping)) {
            return node;
        }
        MappingNode changed = mapping;
        for (Entry each : mapping.entries()) {
            Node value = containers(each.value(), matched);
            boolean list = each.name().equals("containers") || each.name().equals("initContainers");
            if (list && value instanceof SequenceNode sequence) {
                List<Node> items = new ArrayList<>(sequence.items());
                items.replaceAll(item -> container(item, matched));
                value = NodeEdits.withItems(sequence, items);
            }
            changed = NodeEdits.with(changed, each.name(), value);
        }
        return changed;
    }

    private Node container(Node item, boolean[] matched) {
        if (item.isNull()
                || item instanceof MappingNode mapping && !mapping.get("image").isPresent()) {
            return item;
        }
        if (!(item instanceof MappingNode mapping)) {
            throw new Refusal(Problem.Kind.WRONG_FIELD, item, "A container must be a mapping");
        }
        return NodeEdits.with(mapping, "image", image(mapping.get("image"), matched));
    }

    private Node image(Node image, boolean[] matched) {
        if (!(image instanceof ScalarNode)) {
            throw new Refusal(Problem.Kind.WRONG_FIELD, image, "An image must be a text");
        }
        if (pattern.isEmpty() || !pattern.get().find(image.text())) {
            return image;
        }
        matched[0] = true;
        String text = changed(ImageName.of(image.text())).toString();
        return parts().findAny().isEmpty() ? image : Scalars.rewritten(image, text, place(), origins(image));
    }

    private ImageName changed(ImageName image) {
        String name = Stream.of(entry.get("newName").text(), image.name())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        String tag = entry.get("newTag").text();
        String digest = entry.get("digest").text();
        String suffix = entry.get("tagSuffix").text();
        if (!tag.isEmpty() || !digest.isEmpty()) {
            return new ImageName(name, tag, digest);
        }
        return suffix.isEmpty()
                ? new ImageName(name, image.tag(), image.digest())
                : new ImageName(name, image.tag() + suffix, "");
    }

    /** The part that says which version runs is what a reader wants to see. */
    private Location place() {
        return parts().findFirst().orElse(entry).location();
    }

    private Stream<Node> parts() {
        return Stream.of("digest", "newTag", "tagSuffix", "newName")
                .map(entry::get)
                .filter(part -> !part.text().isEmpty());
    }

    private List<Location> origins(Node image) {
        List<Location> origins = new ArrayList<>();
        parts().map(Node::location).forEach(origins::add);
        image.origins().stream().filter(place -> !origins.contains(place)).forEach(origins::add);
        return origins;
    }
}
