package dev.releaseaudit.docs.rules.configuration;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.InlineCode;
import dev.releaseaudit.docs.Prose;
import dev.releaseaudit.docs.configuration.KnownVariables;
import dev.releaseaudit.docs.configuration.VariableTables;
import dev.releaseaudit.docs.language.Sentence;
import dev.releaseaudit.docs.verdicts.Tally;
import dev.releaseaudit.facts.ConfigKey;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Nearest;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Judges whether the variables that documents name are known to any other artifact: sample, manifest, code. */
@About(id = "docs/documented-variable", title = "Variables in documents exist", tags = "drift")
public final class DocumentedVariable implements JoinRule<Document> {

    private static final Pattern FAMILY = Pattern.compile("[A-Z][A-Z0-9]{2,40}(?:_[A-Z0-9]{1,40}){0,8}_\\*");

    @Override
    public Verdicts check(Document document, Project project) {
        Tally tally = new Tally(document, "variables");
        SortedSet<String> known = project.view(KnownVariables.VIEW).names();
        if (document.isCurrent() && !known.isEmpty()) {
            judge(document, known, tally);
        }
        return tally.verdicts();
    }

    private static void judge(Document document, SortedSet<String> known, Tally tally) {
        List<ConfigKey> listed = VariableTables.of(document);
        long ours = listed.stream().filter(key -> known.contains(key.name())).count();
        boolean table = ours * 2 > listed.size();
        Set<Location> tabled = listed.stream().map(ConfigKey::location).collect(Collectors.toSet());
        listed.forEach(key -> judge(key.name(), key, document, known, table, tally));
        for (Prose prose : document.page().prose()) {
            for (InlineCode code : prose.codes()) {
                if (FAMILY.matcher(code.text()).matches()) {
                    family(code, prose, document, known, tally);
                }
                name(code)
                        .filter(name -> !tabled.contains(code.location()))
                        .filter(name -> known.contains(name)
                                || !Sentence.around(prose, code.start()).isOfAnotherTime())
                        .ifPresent(name -> judge(name, code, document, known, false, tally));
            }
        }
    }

    private static void judge(
            String name, Located at, Document document, Set<String> known, boolean certainlyOurs, Tally tally) {
        boolean slip = known.stream()
                .anyMatch(other ->
                        Nearest.distance(name, other, 2) <= (name.length() < 14 ? 1 : 2) && !isNumbered(name, other));
        if (known.contains(name)) {
            tally.holds(at);
        } else if (slip || certainlyOurs) {
            tally.add(violated(
                            at,
                            "%s names the variable %s, which nothing in the repository knows%s",
                            document.path(),
                            name,
                            Nearest.hint(name, known))
                    .key(name)
                    .fix("Name the variable as it is now, or remove " + name));
        }
    }

    /** Takes {@code LOGIN_*}, which stands for all that begin so. */
    private static void family(InlineCode code, Prose prose, Document document, SortedSet<String> known, Tally tally) {
        String prefix = code.text().substring(0, code.text().length() - 1);
        if (begins(prefix, known)) {
            tally.holds(code);
        } else if (!Sentence.around(prose, code.start()).isOfAnotherTime()) {
            Set<String> prefixes = new TreeSet<>();
            known.stream()
                    .filter(name -> name.indexOf('_') > 0)
                    .forEach(name -> prefixes.add(name.substring(0, name.indexOf('_') + 1)));
            Nearest.slip(prefix, prefixes)
                    .ifPresent(near -> tally.add(violated(
                                    code,
                                    "%s names the variables %s*, but no variable begins so; did you mean %s*?",
                                    document.path(),
                                    prefix,
                                    near)
                            .key(code.text())
                            .fix("Name the variables as they are now instead of " + code.text())));
        }
    }

    private static boolean begins(String prefix, SortedSet<String> known) {
        SortedSet<String> tail = known.tailSet(prefix);
        return !tail.isEmpty() && tail.first().startsWith(prefix);
    }

    /** Takes {@code NAME}, {@code NAME=value} and {@code $NAME}. */
    private static Optional<String> name(InlineCode code) {
        if (code.text().indexOf('_') < 0
                && !code.text().contains("PORT")
                && !code.text().contains("HOST")) {
            return Optional.empty();
        }
        String text = code.text().replaceFirst("^\\$\\{?", "").replaceFirst("[=:}].*$", "");
        return VariableTables.NAME.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }

    /** Names that differ in a digit are a row of things, not a slip. */
    private static boolean isNumbered(String one, String two) {
        return one.replaceAll("\\d", "").equals(two.replaceAll("\\d", ""));
    }
}
