package dev.releaseaudit.internal.pages;

import dev.releaseaudit.internal.packs.RuleEntry;
import dev.releaseaudit.internal.suppression.CommentStyle;
import dev.releaseaudit.internal.suppression.HonouredMarks;
import dev.releaseaudit.source.Ignore;
import dev.releaseaudit.source.Subject;
import java.util.Optional;

/** The section of a page that says how a finding of the rule is ignored, in the syntax of the file that has it. */
final class IgnoreSection {

    private IgnoreSection() {}

    static String of(RuleEntry entry, String written) {
        Optional<PageExample> example = PageExample.of(written);
        StringBuilder section = new StringBuilder("## Ignore\n\n");
        section.append(example.flatMap(file -> comment(entry, file)).orElseGet(() -> setting(entry, example)));
        HonouredMarks.of(entry.info())
                .forEach(mark -> section.append('\n').append(mark).append('\n'));
        return section.toString();
    }

    private static Optional<String> comment(RuleEntry entry, PageExample file) {
        return CommentStyle.of(file.path())
                .comment("audit:ignore " + entry.id() + " -- <reason>")
                .map(comment -> block(file.language(), comment) + "\non the line or above it"
                        + (isAnnotated(entry) ? annotation(entry) : "") + ".\n");
    }

    private static String annotation(RuleEntry entry) {
        String key = Ignore.ANNOTATION + entry.id().substring(entry.pack().length() + 1);
        return "; or, for a whole resource, the annotation `" + key + ": <reason>`";
    }

    private static String setting(RuleEntry entry, Optional<PageExample> example) {
        String path = example.map(PageExample::path).orElse("<path>");
        return block("yaml", """
                suppress:
                  - rule: %s
                    path: %s
                    reason: <reason>""".formatted(entry.id(), path)) + "\nin `.audit.yaml`.\n";
    }

    private static String block(String language, String code) {
        return "```" + language + "\n" + code + "\n```\n";
    }

    /** Tells whether subjects of the rule say themselves what is to be ignored about them. */
    private static boolean isAnnotated(RuleEntry entry) {
        try {
            return !entry.subject().getMethod("ignores").getDeclaringClass().equals(Subject.class);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("Every subject has it", impossible);
        }
    }
}
