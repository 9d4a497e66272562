package dev.releaseaudit.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known about a rule that takes part in an audit. Immutable; ordered by id. */
public final class RuleInfo implements Comparable<RuleInfo> {

    private final Content content;

    private record Content(
            String id,
            String title,
            Severity severity,
            String theme,
            String themeHeading,
            String step,
            List<String> kinds,
            List<String> tags,
            boolean summary,
            String since,
            String subject,
            boolean on) {}

    private RuleInfo(Content content) {
        this.content = content;
    }

    /**
     * Returns a rule that takes part, in version 0.1.
     *
     * @param id the id, {@code pack/rule-name}
     * @param title what is true when all is well
     * @param severity how much a violation matters
     * @param theme the theme that its gaps are grouped by
     * @param subject the name of the type that it judges, such as {@code Container}
     */
    public static RuleInfo of(String id, String title, Severity severity, String theme, String subject) {
        return new RuleInfo(
                new Content(id, title, severity, theme, theme, "", List.of(), List.of(), false, "0.1", subject, true));
    }

    /** Returns the same with this severity. */
    public RuleInfo withSeverity(Severity severity) {
        Content c = content;
        return new RuleInfo(new Content(
                c.id,
                c.title,
                severity,
                c.theme,
                c.themeHeading,
                c.step,
                c.kinds,
                c.tags,
                c.summary,
                c.since,
                c.subject,
                c.on));
    }

    /** Returns the same with these words at the head of its theme. */
    public RuleInfo withThemeHeading(String words) {
        Content c = content;
        return new RuleInfo(new Content(
                c.id,
                c.title,
                c.severity,
                c.theme,
                words,
                c.step,
                c.kinds,
                c.tags,
                c.summary,
                c.since,
                c.subject,
                c.on));
    }

    /** Returns the same in this step of a release. */
    public RuleInfo withStep(String step) {
        Content c = content;
        return new RuleInfo(new Content(
                c.id,
                c.title,
                c.severity,
                c.theme,
                c.themeHeading,
                step,
                c.kinds,
                c.tags,
                c.summary,
                c.since,
                c.subject,
                c.on));
    }

    /** Returns the same, asked about these kinds of subjects only. */
    public RuleInfo withKinds(List<String> kinds) {
        Content c = content;
        return new RuleInfo(new Content(
                c.id,
                c.title,
                c.severity,
                c.theme,
                c.themeHeading,
                c.step,
                List.copyOf(kinds),
                c.tags,
                c.summary,
                c.since,
                c.subject,
                c.on));
    }

    /** Returns the same with these words to select it by. */
    public RuleInfo withTags(List<String> tags) {
        Content c = content;
        return new RuleInfo(new Content(
                c.id,
                c.title,
                c.severity,
                c.theme,
                c.themeHeading,
                c.step,
                c.kinds,
                List.copyOf(tags),
                c.summary,
                c.since,
                c.subject,
                c.on));
    }

    /** Returns the same, which sums up a whole artifact or does not. */
    public RuleInfo withSummary(boolean summary) {
        Content c = content;
        return new RuleInfo(new Content(
                c.id,
                c.title,
                c.severity,
                c.theme,
                c.themeHeading,
                c.step,
                c.kinds,
                c.tags,
                summary,
                c.since,
                c.subject,
                c.on));
    }

    /** Returns the same since this version. */
    public RuleInfo withSince(String version) {
        Content c = content;
        return new RuleInfo(new Content(
                c.id,
                c.title,
                c.severity,
                c.theme,
                c.themeHeading,
                c.step,
                c.kinds,
                c.tags,
                c.summary,
                version,
                c.subject,
                c.on));
    }

    /** Returns the same, which takes part or does not where the configuration says nothing else. */
    public RuleInfo withOn(boolean on) {
        Content c = content;
        return new RuleInfo(new Content(
                c.id,
                c.title,
                c.severity,
                c.theme,
                c.themeHeading,
                c.step,
                c.kinds,
                c.tags,
                c.summary,
                c.since,
                c.subject,
                on));
    }

    /** Returns the id, {@code pack/rule-name}. */
    public String id() {
        return content.id;
    }

    /** Returns what is true when all is well. */
    public String title() {
        return content.title;
    }

    /** Returns how much a violation matters, the configuration applied. */
    public Severity severity() {
        return content.severity;
    }

    /** Returns the theme that its gaps are grouped by. */
    public String theme() {
        return content.theme;
    }

    /** Returns the words that head the gaps of the theme. */
    public String themeHeading() {
        return content.themeHeading;
    }

    /** Returns the step of a release that its gaps belong to; empty where its group names none. */
    public String step() {
        return content.step;
    }

    /** Returns the kinds of subjects that it is asked about; empty for all. */
    public List<String> kinds() {
        return content.kinds;
    }

    /** Returns words to select it by. */
    public List<String> tags() {
        return content.tags;
    }

    /** Returns whether it sums up a whole artifact. */
    public boolean summary() {
        return content.summary;
    }

    /** Returns the version that it came with. */
    public String since() {
        return content.since;
    }

    /** Returns the name of the type that it judges, such as {@code Container}. */
    public String subject() {
        return content.subject;
    }

    /** Returns whether it takes part where the configuration says nothing else. */
    public boolean on() {
        return content.on;
    }

    @Override
    public int compareTo(RuleInfo other) {
        return id().compareTo(other.id());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleInfo info && content.equals(info.content);
    }

    @Override
    public int hashCode() {
        return content.hashCode();
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id();
    }
}
