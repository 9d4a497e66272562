package dev.releaseaudit.docs.rules.manifests;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.manifests.ReplicaClaim;
import dev.releaseaudit.docs.verdicts.Tally;
import dev.releaseaudit.facts.ReplicaCount;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Verdicts;
import java.util.List;
import java.util.Map;

/** Judges whether the numbers of replicas that documents give are those that manifests run. */
@About(id = "docs/documented-replicas", title = "Numbers of replicas in documents are those that run", tags = "drift")
public final class DocumentedReplicas implements JoinRule<Document> {

    @Override
    public Verdicts check(Document document, Project project) {
        Tally tally = new Tally(document, "numbers of replicas");
        if (document.isCurrent()) {
            judge(document, project.view(ReplicaClaim.COUNTS), tally);
        }
        return tally.verdicts();
    }

    private static void judge(Document document, Map<String, List<ReplicaCount>> known, Tally tally) {
        for (ReplicaClaim claim : ReplicaClaim.in(document, known.keySet())) {
            List<ReplicaCount> counts = known.getOrDefault(claim.workload(), List.of());
            if (counts.stream().anyMatch(claim::agrees)) {
                tally.holds(claim);
            } else {
                ReplicaCount count = counts.get(counts.size() - 1);
                tally.add(violated(
                                claim,
                                "%s gives %s %s replicas, %s runs %s",
                                document.path(),
                                claim.workload(),
                                range(claim.least(), claim.most()),
                                count.location().path(),
                                range(count.least(), count.most()))
                        .key(claim.workload())
                        .see(count, "what runs")
                        .fix("Give " + claim.workload() + " the same number in " + document.path()
                                + " and the manifests"));
            }
        }
    }

    private static String range(int least, int most) {
        return least == most ? String.valueOf(least) : least + " to " + most;
    }
}
