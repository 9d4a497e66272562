package dev.releaseaudit.k8s.kustomize;

import dev.releaseaudit.k8s.kustomize.kustomization.BuildSession;
import dev.releaseaudit.k8s.kustomize.kustomization.KustomizeBuild;
import dev.releaseaudit.k8s.kustomize.load.Sources;
import dev.releaseaudit.k8s.kustomize.rendering.Options;
import dev.releaseaudit.k8s.kustomize.rendering.Rendering;
import dev.releaseaudit.model.YamlFile;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.SourceTree;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Renders kustomizations as {@code kustomize build} does, version 5, with the place of every value. Nothing is executed or
 * fetched, and nothing outside the tree is read. Safe to share between threads.
 *
 * <pre>{@code
 * Rendering prod = Kustomize.render(SourceTree.of(Path.of(".")), "deploy/overlays/prod");
 * for (RenderedResource resource : prod.resources()) {
 *     Node replicas = resource.root().at("spec.replicas");
 *     if (replicas.is("1")) {                              // deploy/overlays/prod/patch.yaml:6:13, instead of base/app.yaml:7:13
 *         System.out.println(replicas.location() + ", instead of " + replicas.history());
 *     }
 * }
 * prod.effects().stream().filter(Effect::changedNothing).forEach(idle -> System.out.println(idle.location()));
 * prod.problems().forEach(System.out::println);            // what kustomize refuses; the rest is rendered all the same
 * System.out.println(RenderedYaml.withOrigins(prod));      // the line of every value in a comment
 * }</pre>
 */
public final class Kustomize {

    private final SourceTree tree;
    private final Function<SourceFile, YamlFile> yaml;
    private final Options options;

    private Kustomize(SourceTree tree, Function<SourceFile, YamlFile> yaml, Options options) {
        this.tree = tree;
        this.yaml = yaml;
        this.options = options;
    }

    /** Renders the kustomization in one folder, relative to the root of the tree. */
    public static Rendering render(SourceTree tree, String folder) {
        return in(tree).render(folder);
    }

    /** Returns a renderer for the kustomizations of a tree, which reads each file once. */
    public static Kustomize in(SourceTree tree) {
        Map<SourceFile, YamlFile> read = new ConcurrentHashMap<>();
        return in(tree, file -> read.computeIfAbsent(file, YamlFile::read));
    }

    /** Returns a renderer for the kustomizations of a tree that gets its YAML from somebody who has read it. */
    public static Kustomize in(SourceTree tree, Function<SourceFile, YamlFile> yaml) {
        return new Kustomize(tree, yaml, Options.standard());
    }

    /** Returns a renderer with other options. */
    public Kustomize with(Options newOptions) {
        return new Kustomize(tree, yaml, newOptions);
    }

    /**
     * Renders the kustomization in one folder, relative to the root of the tree. What kustomize refuses is left out and
     * becomes a problem; the rest is rendered.
     */
    public Rendering render(String folder) {
        return new KustomizeBuild(
                        new BuildSession(new Sources(tree, yaml, options.restricted(), options.top())), folder, options)
                .run();
    }
}
