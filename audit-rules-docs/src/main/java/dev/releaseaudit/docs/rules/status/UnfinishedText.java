package dev.releaseaudit.docs.rules.status;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.Prose;
import dev.releaseaudit.docs.language.SectionText;
import dev.releaseaudit.docs.language.Sentence;
import dev.releaseaudit.docs.language.Vocabulary;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Judges whether a document still has words that mark it as unfinished, such as TODO and TBD. */
@About(id = "docs/unfinished-text", title = "Documents are finished", theme = "documentation")
public final class UnfinishedText implements Rule<Document> {

    private static final Set<String> MARKS = Vocabulary.words("unfinished mark");
    private static final Set<String> ABOUT_MARKS = Vocabulary.words("about marks");

    @Override
    public Verdicts check(Document document) {
        List<Verdict> marks = new ArrayList<>();
        if (document.isCurrent()) {

            Set<Located> judged = judgedByOthers(document);
            document.page().prose().stream()
                    .filter(prose -> MARKS.stream().anyMatch(prose.text()::contains)
                            && !judged.contains(prose)
                            && !prose.text().startsWith("% "))
                    .forEach(prose -> scan(prose, document, marks));
        }
        return Verdicts.of(marks);
    }

    /** Sections that are still to be written and status tables of operational documents have rules of their own. */
    private static Set<Located> judgedByOthers(Document document) {
        Set<Located> judged = new HashSet<>();
        if (document.kind().isOperational()) {
            document.page()
                    .root()
                    .walk()
                    .filter(section -> section.heading().level() > 1 && SectionText.isUnwritten(section))
                    .forEach(section -> judged.addAll(section.body()));
            document.page().tables().stream()
                    .filter(StatusTable::isStatus)
                    .forEach(table -> table.rows().forEach(row -> judged.addAll(row.cells())));
        }
        return judged;
    }

    private static void scan(Prose prose, Document document, List<Verdict> marks) {
        String text = prose.text();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int end = i + 1;
            if (c == '`') {
                end = Math.max(end, text.indexOf('`', i + 1) + 1);
            } else if (c >= 'A' && c <= 'Z') {
                while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                    end++;
                }
                String word = text.substring(i, end);
                if (c >= 'F' && MARKS.contains(word) && isAlone(text, i, end) && !isAboutMarks(prose, i)) {
                    marks.add(verdict(word, prose.at(i, end), document));
                }
            } else if (Character.isLetterOrDigit(c)) {
                while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                    end++;
                }
            }
            i = end;
        }
    }

    private static Verdict verdict(String word, Location at, Document document) {
        Verdict verdict = violated(() -> at, "%s has unfinished text: %s", document.path(), word)
                .key(word)
                .fix("Finish what is marked " + word + " in " + document.path());
        return document.kind().isOperational() ? verdict : verdict.severity(Severity.INFO);
    }

    /** A part of a name is no mark: TODO.md, TODO/FIXME, X-TODO. */
    private static boolean isAlone(String text, int start, int end) {
        boolean before = start == 0 || "_-/.#\"'“‘".indexOf(text.charAt(start - 1)) < 0;
        boolean after = end == text.length()
                || "_-/\"'”’".indexOf(text.charAt(end)) < 0
                        && !(text.charAt(end) == '.'
                                && end + 1 < text.length()
                                && Character.isLetter(text.charAt(end + 1)));
        return before && after;
    }

    private static boolean isAboutMarks(Prose prose, int at) {
        if (prose.role() == Prose.Role.CELL
                || prose.role() == Prose.Role.HEADING && prose.text().strip().length() > 8) {
            boolean anything = prose.text().startsWith("XXX", at);
            return prose.role() == Prose.Role.HEADING
                    && (anything || Sentence.around(prose, at).has(ABOUT_MARKS));
        }
        return Sentence.around(prose, at).has(ABOUT_MARKS);
    }
}
