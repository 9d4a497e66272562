package dev.releaseaudit.k8s.overlay;

import dev.releaseaudit.k8s.Image;
import dev.releaseaudit.k8s.kustomize.rendering.Rendering;
import dev.releaseaudit.rule.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The images in the containers of a rendered target, as kustomize finds them: in any kind, at any depth. */
public record RenderedImages(List<Image> images) {

    private static final Set<String> LISTS = Set.of("containers", "initContainers");

    /** Finds them. */
    public static RenderedImages of(Rendering rendering) {
        return new RenderedImages(rendering.resources().stream()
                .flatMap(resource -> resource.root().walk())
                .flatMap(node -> node.entries().stream())
                .filter(entry -> LISTS.contains(entry.name()))
                .flatMap(entry -> entry.value().items().stream())
                .map(container -> Image.of(container.get("image")))
                .filter(Image::isPresent)
                .toList());
    }

    /** Returns an image of this name in any other field than those that kustomize looks at. */
    public static Optional<Image> outsideContainers(Rendering rendering, String name) {
        return rendering.resources().stream()
                .filter(resource -> !resource.id().kind().equals("CustomResourceDefinition"))
                .flatMap(resource -> resource.root().walk())
                .filter(node -> node.text().startsWith(name))
                .map(Image::of)
                .filter(image -> image.name().equals(name) && image.text().length() > name.length())
                .findFirst();
    }

    /** Returns the image that was probably meant: one with nearly that name, or with that name in another registry. */
    public Optional<Image> near(String name) {
        Set<String> names = images.stream().map(Image::name).collect(Collectors.toSet());
        Optional<String> near = Nearest.of(name, names)
                .or(() -> names.stream()
                        .filter(other -> last(other).equals(last(name)))
                        .sorted()
                        .findFirst());
        return near.flatMap(found ->
                images.stream().filter(image -> image.name().equals(found)).findFirst());
    }

    /** Returns {@code "; did you mean x?"}, or nothing. */
    public String hint(String name) {
        return near(name).map(image -> "; did you mean " + image.name() + "?").orElse("");
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
