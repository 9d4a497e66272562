package dev.releaseaudit.k8s.rules.validity;

import static dev.releaseaudit.rule.Severity.ERROR;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.schema.KindSchema;
import dev.releaseaudit.k8s.schema.KubernetesVersion;
import dev.releaseaudit.k8s.schema.SchemaIndex;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.Optional;

/**
 * Judges whether the cluster still serves the API version of a resource.
 *
 * @param kubernetes the version of the cluster, such as {@code 1.30}; empty for the newest
 */
@About(id = "k8s/removed-api", title = "API versions are still served", severity = ERROR)
public record RemovedApi(String kubernetes) implements Rule<Manifest> {

    /** Refuses what is no version. */
    public RemovedApi {
        SchemaIndex.version(kubernetes);
    }

    /** Creates the rule for the newest version. */
    public RemovedApi() {
        this("");
    }

    @Override
    public Verdicts check(Manifest manifest) {
        Optional<KindSchema> removed =
                manifest.schema().filter(kind -> kind.served().last().compareTo(SchemaIndex.version(kubernetes)) < 0);
        return removed.<Verdicts>map(kind -> judge(manifest, kind)).orElse(Verdicts.none());
    }

    private static Verdict judge(Manifest manifest, KindSchema kind) {
        Optional<String> replacement = kind.deprecation().replacement();
        return violated(
                        manifest.root().get("apiVersion"),
                        "%s: Kubernetes serves no %s %s since %s%s",
                        manifest.label(),
                        kind.apiVersion(),
                        kind.kind(),
                        new KubernetesVersion(kind.served().last().minor() + 1),
                        replacement
                                .map(next -> "; " + next + " takes its place")
                                .orElse(""))
                .fix(replacement
                        .map(next -> "Write it as " + next + " and adapt the fields")
                        .orElse("Do without it"));
    }
}
