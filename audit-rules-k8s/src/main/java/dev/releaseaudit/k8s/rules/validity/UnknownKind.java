package dev.releaseaudit.k8s.rules.validity;

import static dev.releaseaudit.rule.Severity.ERROR;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.overlay.Kustomization;
import dev.releaseaudit.k8s.schema.KnownApi;
import dev.releaseaudit.k8s.schema.SchemaIndex;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.Optional;

/**
 * Judges whether a group of Kubernetes has the kind of a resource in its version. Of other groups, nobody knows all kinds.
 *
 * @param kubernetes the version of the cluster, such as {@code 1.30}; empty for the newest
 */
@About(id = "k8s/unknown-kind", title = "The API server knows every kind", severity = ERROR)
public record UnknownKind(String kubernetes) implements Rule<Manifest> {

    /** Refuses what is no version. */
    public UnknownKind {
        SchemaIndex.version(kubernetes);
    }

    /** Creates the rule for the newest version. */
    public UnknownKind() {
        this("");
    }

    @Override
    public Verdicts check(Manifest manifest) {
        KnownApi api = new KnownApi(manifest.kinds(), SchemaIndex.version(kubernetes));
        boolean rendered = Kustomization.renders(manifest);
        boolean isObject = rendered || !manifest.name().isEmpty();
        return isObject && api.certainlyLacks(manifest.apiVersion(), manifest.kind(), rendered)
                ? judge(manifest, api.suggestion(manifest.apiVersion(), manifest.kind()))
                : Verdicts.none();
    }

    private static Verdict judge(Manifest manifest, Optional<String> meant) {
        return violated(
                        manifest.root().get("apiVersion"),
                        "%s: the API server knows no %s %s%s",
                        manifest.label(),
                        manifest.apiVersion(),
                        manifest.kind(),
                        meant.map(api -> ", but " + api).orElse(""))
                .fix(meant.map(api -> "Write it as " + api).orElse("Correct apiVersion or kind"));
    }
}
