package dev.releaseaudit.k8s.kustomize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.Auditor;
import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.kustomize.rendering.RenderedResource;
import dev.releaseaudit.k8s.kustomize.rendering.Rendering;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.report.Finding;
import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.Target;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A small production overlay with one thing that kustomize refuses, and what is judged of it all the same. */
final class RefusedBuild {

    private static final String PROD = "overlays/prod/kustomization.yaml";

    private final Map<String, String> files = new TreeMap<>();

    private RefusedBuild() {
        file("base/kustomization.yaml", "resources: [api.yaml, service.yaml]\n");
        file("base/api.yaml", """
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: api}
                spec:
                  replicas: 1
                  template:
                    spec:
                      containers:
                        - name: api
                          image: acme.io/api:latest
                          envFrom: [{configMapRef: {name: env}}]
                """);
        file("base/service.yaml", "apiVersion: v1\nkind: Service\nmetadata: {name: api}\n");
        file(PROD, """
                resources: [../../base]
                namespace: shop
                images: [{name: acme.io/api, newTag: 1.4.2}]
                replicas: [{name: api, count: 3}]
                configMapGenerator: [{name: env, literals: [MODE=live]}]
                """);
    }

    /** Begins with an overlay that kustomize builds. */
    static RefusedBuild of() {
        return new RefusedBuild();
    }

    RefusedBuild file(String path, String text) {
        files.put(path, text);
        return this;
    }

    RefusedBuild without(String path) {
        files.remove(path);
        return this;
    }

    /** Adds lines to the end of the overlay. */
    RefusedBuild prod(String lines) {
        return file(PROD, files.get(PROD) + lines);
    }

    /** Replaces a text of the overlay. */
    RefusedBuild prod(String text, String other) {
        return file(PROD, files.get(PROD).replace(text, other));
    }

    /** Tells whether the real kustomize, where it is given, refuses what ours has problems with. */
    private void compare(Rendering ours) {
        Optional.ofNullable(System.getProperty("audit.kustomize")).ifPresent(given -> {
            try {
                Path root = Files.createTempDirectory("refused");
                for (Map.Entry<String, String> file : files.entrySet()) {
                    Path path = root.resolve(file.getKey());
                    Files.createDirectories(path.getParent());
                    Files.writeString(path, file.getValue());
                }
                assertThat(KustomizeBinary.given()
                                .build(root.resolve(ours.folder()))
                                .refuses())
                        .as("kustomize refuses %s", ours.folder())
                        .isEqualTo(!ours.complete());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Returns the targets with their stage and their resources with what they are set to, and then what is refused. */
    String judged() {
        SourceTree tree = SourceTree.of(files);
        AuditReport report =
                Auditor.builder().only("k8s/kustomize-build-fails").build().audit(tree);
        List<String> lines = new ArrayList<>();
        for (Target target : report.targets()) {
            lines.add("%s %s".formatted(target.label(), target.stage()));
            Rendering rendering = Kustomize.render(tree, target.path());
            compare(rendering);
            rendering.resources().forEach(resource -> lines.add("  " + line(resource)));
        }
        for (Finding finding : report.findings()) {
            lines.add("%s %s: %s".formatted(finding.outcome(), finding.location(), finding.message()));
            finding.fix().ifPresent(fix -> lines.add("  " + fix));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String line(RenderedResource resource) {
        Node container = resource.root().at("spec.template.spec.containers").items().stream()
                .findFirst()
                .orElse(resource.root().get("none"));
        StringBuilder line = new StringBuilder(resource.id().toString().replaceFirst("env-[a-z0-9]{10}", "env-hash"));
        if (container.isPresent()) {
            line.append(": %s x%s from %s"
                    .formatted(
                            container.get("image").text(),
                            resource.root().at("spec.replicas").text(),
                            container
                                    .get("envFrom")
                                    .items()
                                    .get(0)
                                    .at("configMapRef.name")
                                    .text()
                                    .replaceFirst("-[a-z0-9]{10}$", "-hash")));
        }
        resource.root()
                .get("data")
                .entries()
                .forEach(entry -> line.append(
                        " %s=%s".formatted(entry.name(), entry.value().text())));
        for (Problem problem : resource.open()) {
            line.append(" (open: %s)".formatted(problem.handling().name().toLowerCase(Locale.ROOT)));
        }
        return line.toString();
    }
}
