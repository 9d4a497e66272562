package dev.releaseaudit.docs.rules.configuration;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.InlineCode;
import dev.releaseaudit.docs.Nearest;
import dev.releaseaudit.docs.Prose;
import dev.releaseaudit.docs.drift.DocumentedKeys;
import dev.releaseaudit.docs.language.Sentence;
import dev.releaseaudit.docs.rules.ProjectDocuments;
import dev.releaseaudit.docs.rules.Tally;
import dev.releaseaudit.facts.ConfigKey;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdicts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Judges whether the variables that documents name are known to any other artifact: sample, manifest, code. */
@About(id = "docs/documented-variable", title = "Variables in documents exist", theme = "documentation", tags = "drift")
public final class DocumentedVariable implements Rule<Project> {

    @Override
    public Verdicts check(Project project) {
        Set<String> known = new TreeSet<>();
        project.all(ConfigKey.class).stream()
                .filter(key -> key.role() != ConfigKey.Role.DOCUMENTED)
                .forEach(key -> known.add(key.name()));
        return known.isEmpty()
                ? Verdicts.none()
                : ProjectDocuments.judge(project, "variables", (document, tally) -> judge(document, known, tally));
    }

    private static void judge(Document document, Set<String> known, Tally tally) {
        List<ConfigKey> listed = DocumentedKeys.of(document);
        long ours = listed.stream().filter(key -> known.contains(key.name())).count();
        boolean table = ours * 2 > listed.size();
        for (Prose prose : document.page().prose()) {
            for (InlineCode code : prose.codes()) {
                name(code).ifPresent(name -> judge(name, code, prose, known, table && isListed(code, listed), tally));
            }
        }
    }

    private static void judge(
            String name, InlineCode code, Prose prose, Set<String> known, boolean listed, Tally tally) {
        if (known.contains(name)) {
            tally.holds(code);
            return;
        }
        boolean slip = known.stream()
                .anyMatch(other ->
                        Nearest.distance(name, other, 2) <= (name.length() < 14 ? 1 : 2) && !isNumbered(name, other));
        if ((slip || listed) && !Sentence.around(prose, code.start()).isOfAnotherTime()) {
            tally.add(
                    violated(code, "Nothing in the repository knows the variable %s%s", name, Nearest.hint(name, known))
                            .fix("Name the variable as it is now, or remove " + name));
        }
    }

    /** Takes {@code NAME}, {@code NAME=value} and {@code $NAME}. */
    private static Optional<String> name(InlineCode code) {
        String text = code.text().replaceFirst("^\\$\\{?", "").replaceFirst("[=:}].*$", "");
        return DocumentedKeys.NAME.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }

    /** Names that differ in a digit are a row of things, not a slip. */
    private static boolean isNumbered(String one, String two) {
        return one.replaceAll("\\d", "").equals(two.replaceAll("\\d", ""));
    }

    private static boolean isListed(InlineCode code, List<ConfigKey> listed) {
        return listed.stream().anyMatch(key -> key.location().equals(code.location()));
    }
}
