package dev.releaseaudit.k8s.kustomize;

import dev.releaseaudit.k8s.kustomize.print.PrintedLine;
import dev.releaseaudit.k8s.kustomize.print.YamlPrinter;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Prints renderings as kustomize does: the resources in order, {@code ---} between them, keys sorted. */
public final class RenderedYaml {

    private RenderedYaml() {}

    /** Returns the resources as YAML. */
    public static String of(Rendering rendering) {
        return print(rendering, PrintedLine::text);
    }

    /** Returns the resources as YAML with the place of each value in a comment at the end of its line. */
    public static String withOrigins(Rendering rendering) {
        return print(rendering, PrintedLine::withOrigin);
    }

    private static String print(Rendering rendering, Function<PrintedLine, String> form) {
        return rendering.resources().stream()
                .map(resource -> YamlPrinter.lines(resource.root()).stream()
                        .map(line -> form.apply(line) + "\n")
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("---\n"));
    }
}
