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
 * @param folders the folders of the packages that it is about; empty where none is named
 * @param location where
 */
public record CoverageClaim(String number, List<String> folders, Location location) implements Located {

    private static final Pattern PERCENT = Pattern.compile("(?<![\\w.])(\\d{1,3}(?:\\.\\d{1,2})?) ?(?:%|percent\\b)");
    private static final Set<String> DEMANDS = Vocabulary.words("coverage demand");
    private static final Set<String> COVERAGE = Vocabulary.words("coverage");

    /** Copies the list. */
    public CoverageClaim {
        folders = List.copyOf(folders);
    }

    /** Returns the coverages that sentences of a document demand. */
    public static List<CoverageClaim> in(Document document, BuildFiles build) {
        List<CoverageClaim> claims = new ArrayList<>();
        Optional<Prose> heading = Optional.empty();
        for (Prose prose : document.page().prose()) {
            heading = prose.role() == Prose.Role.HEADING ? Optional.of(prose) : heading;
            Optional<Prose> over = heading;
            if (prose.text().indexOf('%') >= 0 || prose.text().contains("percent")) {
                Sentence.of(prose).stream()
                        .filter(sentence -> demands(sentence, prose))
                        .forEach(sentence ->
                                numbers(sentence, PackageScope.all(sentence, over, document, build), claims));
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
    private static void numbers(Sentence sentence, List<String> folders, List<CoverageClaim> claims) {
        Matcher percent = PERCENT.matcher(sentence.prose().text()).region(sentence.start(), sentence.end());
        List<CoverageClaim> found = new ArrayList<>();
        while (percent.find()) {
            found.add(new CoverageClaim(
                    percent.group(1), folders, sentence.prose().at(percent.start(), percent.end())));
        }
        if (found.stream().map(CoverageClaim::number).distinct().count() == 1) {
            claims.addAll(found);
        }
    }

    /** Returns where the configuration demands as much of every package that this is about. */
    public Optional<CoverageGate> gate(BuildFiles build) {
        Stream<List<CoverageGate>> each =
                folders.isEmpty() ? Stream.of(build.gates()) : folders.stream().map(folder -> gates(folder, build));
        List<Optional<CoverageGate>> equal = each.map(
                        gates -> gates.stream().filter(this::equalTo).findFirst())
                .toList();
        return equal.stream().allMatch(Optional::isPresent) ? equal.get(0) : Optional.empty();
    }

    /** Returns a gate of a package that this is about, or any where it names none, where no gate there demands as much. */
    public Optional<CoverageGate> contradiction(BuildFiles build) {
        Stream<List<CoverageGate>> each =
                folders.isEmpty() ? Stream.of(build.gates()) : folders.stream().map(folder -> within(folder, build));
        return each.filter(gates -> gates.stream().noneMatch(this::equalTo))
                .flatMap(List::stream)
                .findFirst();
    }

    /** Returns the packages that this is about of which nothing demands any coverage. */
    public List<String> ungated(BuildFiles build) {
        return folders.stream().filter(folder -> gates(folder, build).isEmpty()).toList();
    }

    /** Where a package has no gate, one of a folder above or of a workflow may hold for it too. */
    private static List<CoverageGate> gates(String folder, BuildFiles build) {
        List<CoverageGate> own = within(folder, build);
        return own.isEmpty()
                ? build.gates().stream().filter(gate -> isAbove(gate, folder)).toList()
                : own;
    }

    private static List<CoverageGate> within(String folder, BuildFiles build) {
        return build.gates().stream()
                .filter(gate -> TreePaths.isWithin(gate.location().path(), folder))
                .toList();
    }

    private static boolean isAbove(CoverageGate gate, String folder) {
        String above = TreePaths.folder(gate.location().path());
        return above.isEmpty() || above.startsWith(".") || TreePaths.isWithin(folder, above);
    }

    /** Tells whether a gate demands as much. */
    private boolean equalTo(CoverageGate gate) {
        return gate.percent()
                .stripTrailingZeros()
                .toPlainString()
                .equals(new java.math.BigDecimal(number).stripTrailingZeros().toPlainString());
    }
}
