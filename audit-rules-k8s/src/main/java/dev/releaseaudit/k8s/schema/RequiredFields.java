package dev.releaseaudit.k8s.schema;

import dev.releaseaudit.k8s.schema.KindSchema.Origin;
import dev.releaseaudit.k8s.schema.Mismatch.MissingField;
import java.util.Set;

/**
 * The required fields without which the server certainly refuses an object. Of built-in kinds, a schema calls more required than
 * the server insists on, such as the {@code serviceName} of a StatefulSet; of published custom resources, it does not tell which
 * ones the server fills in.
 */
public final class RequiredFields {

    /** What the validation of the server itself asks for, wherever the schema calls it required. */
    private static final Set<String> DEMANDED = Set.of(
            "backend",
            "cidr",
            "claimName",
            "containerPort",
            "containers",
            "driver",
            "fieldPath",
            "handler",
            "ip",
            "jobTemplate",
            "key",
            "kind",
            "maxReplicas",
            "maxSkew",
            "mountPath",
            "name",
            "nodeSelectorTerms",
            "operator",
            "path",
            "pathType",
            "paths",
            "port",
            "provisioner",
            "roleRef",
            "scaleTargetRef",
            "schedule",
            "selector",
            "template",
            "topologyKey",
            "type",
            "verbs",
            "whenUnsatisfiable");

    private RequiredFields() {}

    /** Tells whether the server refuses an object of this kind that lacks this field. */
    public static boolean isDemanded(KindSchema kind, MissingField missing) {
        return !missing.path().startsWith("status.")
                && (kind.origin() == Origin.DEFINED
                        || (kind.origin() == Origin.BUILT_IN
                                && DEMANDED.contains(missing.field().name())));
    }
}
