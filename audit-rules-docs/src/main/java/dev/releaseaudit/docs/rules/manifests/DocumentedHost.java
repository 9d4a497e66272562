package dev.releaseaudit.docs.rules.manifests;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.manifests.HostSpelling;
import dev.releaseaudit.docs.verdicts.Tally;
import dev.releaseaudit.facts.HostName;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Verdicts;
import java.util.Map;

/** Judges whether hosts in documents are spelt as the manifests spell them; a host that is not alike is somebody else's. */
@About(id = "docs/documented-host", title = "Hosts in documents are spelt as they are served", tags = "drift")
public final class DocumentedHost implements JoinRule<Document> {

    @Override
    public Verdicts check(Document document, Project project) {
        Tally tally = new Tally(document, "hosts");
        if (document.isCurrent()) {
            judge(document, project.view(HostSpelling.SERVED), tally);
        }
        return tally.verdicts();
    }

    private static void judge(Document document, Map<String, HostName> known, Tally tally) {
        for (HostName host : HostSpelling.in(document)) {
            if (known.containsKey(host.name())) {
                tally.holds(host);
            } else {
                known.values().stream()
                        .filter(served -> HostSpelling.isSlip(host.name(), served.name()))
                        .findFirst()
                        .ifPresent(served -> tally.add(violated(
                                        host,
                                        "%s names the host %s, which no manifest serves; did you mean %s?",
                                        document.path(),
                                        host.name(),
                                        served.name())
                                .key(host.name())
                                .see(served, "where it is served")
                                .fix("Name the host as it is served instead of " + host.name())));
            }
        }
    }
}
