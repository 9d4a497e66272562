package dev.releaseaudit.k8s.overlay;

import dev.releaseaudit.k8s.kustomize.rendering.RenderedResource;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.rule.Nearest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a patch with a target was meant for, when it found nothing.
 *
 * @param target what the patch says
 * @param resources what it could have found
 */
public record PatchTarget(Node target, List<RenderedResource> resources) {

    private static final List<String> FIELDS =
            List.of("kind", "name", "namespace", "group", "version", "labelSelector", "annotationSelector");

    /** Returns the target of a patch. */
    public static PatchTarget of(OverlayEffect use) {
        return new PatchTarget(use.node().get("target"), use.rendering().resources());
    }

    /** Returns {@code kind Deployment, name shop}. */
    public String description() {
        String written = FIELDS.stream()
                .filter(field -> !target.get(field).text().isEmpty())
                .map(field -> field + " " + target.get(field).text())
                .collect(Collectors.joining(", "));
        return written.isEmpty() ? "anything" : written;
    }

    /**
     * Returns the resource that was probably meant: one of that kind and name in another group, version or namespace; one of
     * that kind with nearly that name; or one of that name and another kind.
     */
    public Optional<Near> near() {
        return named().filter(this::isOfKind)
                .map(found -> new Near(found, differences(found)))
                .findFirst()
                .or(this::nearName)
                .or(() ->
                        named().map(found -> new Near(found, found.id().kind())).findFirst());
    }

    private Stream<RenderedResource> named() {
        String name = target.get("name").text();
        return resources.stream().filter(resource -> names(resource).anyMatch(name::equals));
    }

    private Optional<Near> nearName() {
        Map<String, RenderedResource> byName = new TreeMap<>();
        resources.stream()
                .filter(this::isOfKind)
                .forEach(resource -> names(resource).forEach(name -> byName.putIfAbsent(name, resource)));
        return Nearest.of(target.get("name").text(), byName.keySet())
                .flatMap(name -> Optional.ofNullable(byName.get(name)).map(found -> new Near(found, name)));
    }

    private boolean isOfKind(RenderedResource resource) {
        String kind = target.get("kind").text();
        return kind.isEmpty() || resource.id().kind().equals(kind);
    }

    private String differences(RenderedResource found) {
        Map<String, String> actual = new TreeMap<>(Map.of(
                "group", found.id().group(),
                "version", found.id().version(),
                "namespace", found.id().namespace()));
        actual.entrySet()
                .removeIf(field -> target.get(field.getKey()).text().isEmpty()
                        || target.get(field.getKey()).is(field.getValue()));
        return actual.isEmpty()
                ? found.id().name()
                : actual.entrySet().stream()
                        .map(field -> field.getValue().isEmpty()
                                ? "no " + field.getKey()
                                : field.getKey() + " " + field.getValue())
                        .collect(Collectors.joining(", "));
    }

    private static Stream<String> names(RenderedResource resource) {
        return Stream.of(resource.id().name(), resource.original().name());
    }

    /**
     * What was probably meant.
     *
     * @param resource the resource
     * @param hint what the target would have to say
     */
    public record Near(RenderedResource resource, String hint) {}
}
