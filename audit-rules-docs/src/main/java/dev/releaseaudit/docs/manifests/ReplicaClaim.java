package dev.releaseaudit.docs.manifests;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.InlineCode;
import dev.releaseaudit.docs.Prose;
import dev.releaseaudit.docs.language.Sentence;
import dev.releaseaudit.docs.language.Vocabulary;
import dev.releaseaudit.facts.ReplicaCount;
import dev.releaseaudit.rule.View;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A number of replicas that a sentence gives for a workload.
 *
 * @param workload the workload's name
 * @param least the fewest
 * @param most the most; the same where the sentence gives one number
 * @param location where the number stands
 */
public record ReplicaClaim(String workload, int least, int most, Location location) implements Located {

    /** The numbers of replicas that manifests run, by workload. */
    public static final View<Map<String, List<ReplicaCount>>> COUNTS = View.of(
            "numbers of replicas",
            project -> project.all(ReplicaCount.class).stream().collect(Collectors.groupingBy(ReplicaCount::name)));

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\w.,-])(\\d{1,4})(?:(?: to | and | ?[-–] ?)(\\d{1,4}))? (?:pods?|replicas?|instances?)\\b");
    private static final Set<String> RUNNING = Vocabulary.words("running");
    private static final Set<String> OTHERWISE = Vocabulary.words("no number of replicas");

    /** Returns the numbers that sentences with one workload and one number give, for workloads of these names. */
    public static List<ReplicaClaim> in(Document document, Set<String> workloads) {
        List<ReplicaClaim> claims = new ArrayList<>();
        for (Prose prose : document.page().prose()) {
            if (!prose.codes().isEmpty() && NUMBER.matcher(prose.text()).find()) {
                Sentence.of(prose).stream()
                        .filter(sentence -> sentence.has(RUNNING) && !sentence.has(OTHERWISE))
                        .forEach(sentence -> claim(sentence, workloads, claims));
            }
        }
        return claims;
    }

    private static void claim(Sentence sentence, Set<String> workloads, List<ReplicaClaim> claims) {
        List<String> named = sentence.prose().codes().stream()
                .filter(code -> code.start() >= sentence.start() && code.start() < sentence.end())
                .map(InlineCode::text)
                .filter(workloads::contains)
                .distinct()
                .toList();
        Matcher number = NUMBER.matcher(sentence.prose().text()).region(sentence.start(), sentence.end());
        if (named.size() == 1 && number.find()) {
            int least = Integer.parseInt(number.group(1));
            int most = number.group(2) == null ? least : Integer.parseInt(number.group(2));
            Location at = sentence.prose().at(number.start(), number.end());
            if (!number.find()) {
                claims.add(new ReplicaClaim(named.get(0), least, most, at));
            }
        }
    }

    /** Tells whether manifests run as many: one number lies in what they say, two are what an autoscaler keeps. */
    public boolean agrees(ReplicaCount count) {
        return least == most
                ? count.least() <= least && most <= count.most()
                : count.least() == least && count.most() == most;
    }
}
