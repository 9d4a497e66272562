package dev.releaseaudit.k8s.kustomize;

import dev.releaseaudit.k8s.kustomize.print.PrintedLine;
import dev.releaseaudit.k8s.kustomize.print.SecretLines;
import dev.releaseaudit.k8s.kustomize.print.YamlPrinter;
import dev.releaseaudit.k8s.kustomize.rendering.RenderedResource;
import dev.releaseaudit.k8s.kustomize.rendering.Rendering;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Prints renderings as kustomize does: the resources in order, {@code ---} between them, keys sorted. */
public final class RenderedYaml {

    private RenderedYaml() {}

    /** Returns the resources as YAML. */
    public static String of(Rendering rendering) {
        return print(rendering, resource -> YamlPrinter.foldedLines(resource.root()), PrintedLine::text);
    }

    /**
     * Returns the resources as YAML with the place of each value in a comment at the end of its line. This is to be read and
     * not to be applied, so that the values of Secrets, and whatever else may be a secret, are {@code ****}.
     */
    public static String withOrigins(Rendering rendering) {
        return print(rendering, RenderedYaml::withoutSecrets, PrintedLine::withOrigin);
    }

    private static List<PrintedLine> withoutSecrets(RenderedResource resource) {
        List<PrintedLine> lines = YamlPrinter.lines(resource.root());
        return resource.root().get("kind").is("Secret") ? SecretLines.ofSecret(lines) : SecretLines.ofOther(lines);
    }

    private static String print(
            Rendering rendering,
            Function<RenderedResource, List<PrintedLine>> lines,
            Function<PrintedLine, String> form) {
        return rendering.resources().stream()
                .map(resource -> lines.apply(resource).stream()
                        .map(line -> form.apply(line) + "\n")
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("---\n"));
    }
}
