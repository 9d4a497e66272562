package dev.releaseaudit.docs.claims;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.Prose;
import dev.releaseaudit.docs.language.Sentence;
import dev.releaseaudit.docs.language.Vocabulary;
import dev.releaseaudit.docs.pipeline.BuildFiles;
import dev.releaseaudit.facts.CoverageGate;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.TreePaths;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A coverage of tests that a document states.
 *
 * @param number how many percent
 * @param folder the folder of the package that it is about; empty where no one is named
 * @param location where
 */
public record CoverageClaim(String number, Optional<String> folder, Location location) implements Located {

    private static final Pattern PERCENT = Pattern.compile("(?<![\\w.])(\\d{1,3}(?:\\.\\d{1,2})?) ?(?:%|percent\\b)");
    private static final Set<String> DEMANDS = Vocabulary.words("coverage demand");
    private static final Set<String> COVERAGE = Vocabulary.words("coverage");

    /** Returns the coverages that sentences of a document demand. */
    public static List<CoverageClaim> in(Document document, BuildFiles build) {
        List<CoverageClaim> claims = new ArrayList<>();
        for (Prose prose : document.page().prose()) {
            if (prose.text().indexOf('%') >= 0 || prose.text().contains("percent")) {
                Sentence.of(prose).stream()
                        .filter(sentence -> demands(sentence, prose))
                        .forEach(sentence -> numbers(sentence, PackageScope.of(sentence, document, build), claims));
            }
        }
        return claims;
    }

    private static boolean demands(Sentence sentence, Prose prose) {
        String lower = prose.text().toLowerCase(Locale.ROOT);
        return sentence.has(COVERAGE)
                && (lower.contains("coverage") || sentence.has(Set.of("package", "packages", "tests", "test")))
                && sentence.has(DEMANDS);
    }

    /** A sentence with several numbers tells parts apart, which one gate cannot. */
    private static void numbers(Sentence sentence, Optional<String> folder, List<CoverageClaim> claims) {
        Matcher percent = PERCENT.matcher(sentence.prose().text()).region(sentence.start(), sentence.end());
        List<CoverageClaim> found = new ArrayList<>();
        while (percent.find()) {
            found.add(
                    new CoverageClaim(percent.group(1), folder, sentence.prose().at(percent.start(), percent.end())));
        }
        if (found.stream().map(CoverageClaim::number).distinct().count() == 1) {
            claims.addAll(found);
        }
    }

    /** Returns where the configuration demands as much. */
    public Optional<CoverageGate> gate(BuildFiles build) {
        return gates(build).filter(this::equalTo).findFirst();
    }

    /** Returns the gates of the package that this is about; all where it names none. */
    public Stream<CoverageGate> gates(BuildFiles build) {
        return build.gates().stream()
                .filter(gate ->
                        folder.isEmpty() || TreePaths.isWithin(gate.location().path(), folder.get()));
    }

    /** Tells whether a gate demands as much. */
    private boolean equalTo(CoverageGate gate) {
        return gate.percent()
                .stripTrailingZeros()
                .toPlainString()
                .equals(new java.math.BigDecimal(number).stripTrailingZeros().toPlainString());
    }
}
