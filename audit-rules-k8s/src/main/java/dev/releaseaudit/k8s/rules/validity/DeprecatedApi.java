package dev.releaseaudit.k8s.rules.validity;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.schema.KindSchema;
import dev.releaseaudit.k8s.schema.KubernetesVersion;
import dev.releaseaudit.k8s.schema.SchemaIndex;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;

/**
 * Judges whether an API version that the cluster still serves has an end in sight.
 *
 * @param kubernetes the version of the cluster, such as {@code 1.30}; empty for the newest
 */
@About(id = "k8s/deprecated-api", title = "API versions are not deprecated")
public record DeprecatedApi(String kubernetes) implements Rule<Manifest> {

    /** Refuses what is no version. */
    public DeprecatedApi {
        SchemaIndex.version(kubernetes);
    }

    /** Creates the rule for the newest version. */
    public DeprecatedApi() {
        this("");
    }

    @Override
    public Verdicts check(Manifest manifest) {
        KubernetesVersion version = SchemaIndex.version(kubernetes);
        return manifest.schema()
                .filter(kind ->
                        kind.served().contains(version) && kind.deprecation().warnedOf(version))
                .<Verdicts>map(kind -> judge(manifest, kind))
                .orElse(Verdicts.none());
    }

    private static Verdict judge(Manifest manifest, KindSchema kind) {
        var end = kind.deprecation();
        return violated(
                        manifest.root().get("apiVersion"),
                        "%s: %s %s is deprecated%s%s",
                        manifest.label(),
                        kind.apiVersion(),
                        kind.kind(),
                        end.since().map(since -> " since Kubernetes " + since).orElse(""),
                        end.replacement()
                                .map(next -> "; " + next + " takes its place")
                                .orElse(""))
                .fix(end.replacement()
                        .map(next -> "Write it as " + next + " and adapt the fields")
                        .orElse("Write it in a version that is not deprecated"));
    }
}
