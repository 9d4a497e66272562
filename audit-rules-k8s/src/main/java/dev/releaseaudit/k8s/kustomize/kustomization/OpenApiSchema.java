package dev.releaseaudit.k8s.kustomize.kustomization;

import dev.releaseaudit.k8s.kustomize.load.Loader;
import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.kustomize.rendering.Refusal;
import dev.releaseaudit.k8s.schema.MergeSchema;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.YamlFile;

/** Uses the schema that a kustomization gives for its patches. */
final class OpenApiSchema {

    private static final String BUILT_IN = "v1.21.2";

    private OpenApiSchema() {}

    static void use(KustomizationFile file, Loader loader, BuildSession session) {
        Node openapi = file.get("openapi");
        Node path = openapi.get("path");
        Node version = openapi.get("version");
        session.attempt(openapi, () -> {
            if (path.isPresent()) {
                read(path, version, loader, session);
            } else if (!version.text().isEmpty() && !session.schemaIsSet()) {
                if (!version.is(BUILT_IN)) {
                    throw invalid(version, "Only the schema of %s is built in".formatted(BUILT_IN));
                }
                session.schema(MergeSchema.builtIn());
            }
        });
    }

    private static void read(Node path, Node version, Loader loader, BuildSession session) {
        YamlFile yaml = session.sources().yaml(loader.file(path));
        if (session.schemaIsSet()) {
            return;
        }
        if (version.isPresent()) {
            throw invalid(version, "A schema of your own and the version of a built-in one exclude each other");
        }
        if (yaml.documents().isEmpty()) {
            throw invalid(path, "This is no schema");
        }
        session.schema(MergeSchema.ofOpenApi(yaml.documents().get(0).root()));
    }

    private static Refusal invalid(Node at, String message) {
        return new Refusal(Problem.Kind.INVALID_CONFIGURATION, at, message);
    }
}
