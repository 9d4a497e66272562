package dev.releaseaudit.rule;

import java.util.List;

/**
 * Is what is known about a rule that takes part in an audit.
 *
 * @param id the id, {@code pack/rule-name}
 * @param title what is true when all is well
 * @param severity how much a violation matters, the configuration applied
 * @param theme the theme that its gaps are grouped by
 * @param themeHeading the words that head the gaps of the theme
 * @param tags words to select it by
 * @param summary whether it sums up a whole artifact
 * @param since the version that it came with
 * @param subject the name of the type that it judges, such as {@code Container}
 * @param on whether it takes part where the configuration says nothing else
 */
public record RuleInfo(
        String id,
        String title,
        Severity severity,
        String theme,
        String themeHeading,
        List<String> tags,
        boolean summary,
        String since,
        String subject,
        boolean on)
        implements Comparable<RuleInfo> {

    /** Copies the list. */
    public RuleInfo {
        tags = List.copyOf(tags);
    }

    /** Returns a rule that takes part. */
    public RuleInfo(
            String id,
            String title,
            Severity severity,
            String theme,
            String themeHeading,
            List<String> tags,
            boolean summary,
            String since,
            String subject) {
        this(id, title, severity, theme, themeHeading, tags, summary, since, subject, true);
    }

    @Override
    public int compareTo(RuleInfo other) {
        return id.compareTo(other.id);
    }
}
