package dev.releaseaudit.docs.rules.manifests;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.InlineCode;
import dev.releaseaudit.docs.Prose;
import dev.releaseaudit.docs.language.Sentence;
import dev.releaseaudit.docs.manifests.DeployedResources;
import dev.releaseaudit.docs.verdicts.Tally;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Conjunction;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Nearest;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Verdicts;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Judges whether the health and metrics paths that documents name are those that are probed and scraped. */
@About(id = "docs/documented-endpoint", title = "Health and metrics paths in documents are probed", tags = "drift")
public final class DocumentedEndpoint implements JoinRule<Document> {

    private static final Pattern HEALTH = Pattern.compile(
            "(?:/[\\w-]{1,40}){0,4}/(?:health|healthz|healthcheck|ready|readyz|readiness|live|livez|liveness|startup|ping)(?:/[\\w-]{1,20})?");
    private static final Pattern METRICS = Pattern.compile("(?:/[\\w.-]{1,40}){0,4}/(?:metrics|prometheus)");

    @Override
    public Verdicts check(Document document, Project project) {
        Tally tally = new Tally(document, "health and metrics paths");
        if (document.isCurrent()) {
            judge(document, project.view(DeployedResources.VIEW).paths(), tally);
        }
        return tally.verdicts();
    }

    private static void judge(Document document, Set<String> probed, Tally tally) {
        for (Prose prose : document.page().prose()) {
            for (InlineCode code : prose.codes()) {
                String path = code.text().startsWith("GET ") || code.text().startsWith("HEAD ")
                        ? code.text().substring(code.text().indexOf(' ') + 1)
                        : code.text();
                if (!path.startsWith("/")) {
                    continue;
                }
                judge(path, HEALTH, code, prose, probed, tally);
                judge(path, METRICS, code, prose, probed, tally);
            }
        }
    }

    private static void judge(
            String path, Pattern family, InlineCode code, Prose prose, Set<String> probed, Tally tally) {
        Set<String> known = new TreeSet<>(probed);
        known.removeIf(other -> !family.matcher(other).matches());
        if (!family.matcher(path).matches() || known.isEmpty()) {
            return;
        }
        boolean mounted = known.stream().anyMatch(path::endsWith);
        if (known.contains(path)) {
            tally.holds(code);
        } else if (!mounted && !Sentence.around(prose, code.start()).isOfAnotherTime()) {
            List<String> longer =
                    known.stream().filter(other -> other.endsWith(path)).toList();
            String hint = longer.isEmpty()
                    ? Nearest.of(path, known).orElse(Conjunction.and(List.copyOf(known)))
                    : Conjunction.and(longer);
            tally.add(violated(
                            code,
                            "%s names %s, which is not probed or scraped; the manifests have %s",
                            code.location().path(),
                            path,
                            hint)
                    .key(path)
                    .fix("Name the path that is probed instead of " + path));
        }
    }
}
