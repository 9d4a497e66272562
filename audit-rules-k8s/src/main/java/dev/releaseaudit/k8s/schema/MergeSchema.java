package dev.releaseaudit.k8s.schema;

import dev.releaseaudit.model.Node;
import java.util.Optional;

/** Knows which lists of which kinds a strategic merge patch merges, and by which keys. */
@FunctionalInterface
public interface MergeSchema {

    /** Returns the type of a kind; empty where nothing is known of it, so that all its lists are replaced as a whole. */
    Optional<MergeType> of(String apiVersion, String kind);

    /** Returns the schema that kustomize has built in, that of Kubernetes 1.21. */
    static MergeSchema builtIn() {
        return (apiVersion, kind) ->
                KustomizeKinds.find(apiVersion, kind).map(schema -> MergeField.type(schema.root()));
    }

    /** Returns the schema that a document in the form of OpenAPI gives, with the extensions of Kubernetes. */
    static MergeSchema ofOpenApi(Node document) {
        return new OpenApiReader(document).read();
    }
}
