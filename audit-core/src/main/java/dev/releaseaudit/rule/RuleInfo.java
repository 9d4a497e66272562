package dev.releaseaudit.rule;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is known about a rule that takes part in an audit. Immutable; ordered by id. */
public final class RuleInfo implements Comparable<RuleInfo> {

    private final Content content;

    /** What is known; it changes only while a copy is made. */
    private static final class Content {

        String id = "";
        String title = "";
        Severity severity = Severity.WARNING;
        String theme = "";
        String themeHeading = "";
        String step = "";
        List<String> kinds = List.of();
        List<String> tags = List.of();
        boolean summary;
        String since = "0.1";
        String subject = "";
        boolean on = true;

        Content() {}

        Content(Content from) {
            id = from.id;
            title = from.title;
            severity = from.severity;
            theme = from.theme;
            themeHeading = from.themeHeading;
            step = from.step;
            kinds = from.kinds;
            tags = from.tags;
            summary = from.summary;
            since = from.since;
            subject = from.subject;
            on = from.on;
        }

        List<Object> all() {
            return List.of(id, title, severity, theme, themeHeading, step, kinds, tags, summary, since, subject, on);
        }
    }

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
        Content content = new Content();
        content.id = id;
        content.title = title;
        content.severity = severity;
        content.theme = theme;
        content.themeHeading = theme;
        content.subject = subject;
        return new RuleInfo(content);
    }

    /** Returns the same with this severity. */
    public RuleInfo withSeverity(Severity severity) {
        return with(copy -> copy.severity = severity);
    }

    /** Returns the same with these words at the head of its theme. */
    public RuleInfo withThemeHeading(String words) {
        return with(copy -> copy.themeHeading = words);
    }

    /** Returns the same in this step of a release. */
    public RuleInfo withStep(String step) {
        return with(copy -> copy.step = step);
    }

    /** Returns the same, asked about these kinds of subjects only. */
    public RuleInfo withKinds(List<String> kinds) {
        return with(copy -> copy.kinds = List.copyOf(kinds));
    }

    /** Returns the same with these words to select it by. */
    public RuleInfo withTags(List<String> tags) {
        return with(copy -> copy.tags = List.copyOf(tags));
    }

    /** Returns the same, which sums up a whole artifact or does not. */
    public RuleInfo withSummary(boolean summary) {
        return with(copy -> copy.summary = summary);
    }

    /** Returns the same since this version. */
    public RuleInfo withSince(String version) {
        return with(copy -> copy.since = version);
    }

    /** Returns the same, which takes part or does not where the configuration says nothing else. */
    public RuleInfo withOn(boolean on) {
        return with(copy -> copy.on = on);
    }

    private RuleInfo with(Consumer<Content> change) {
        Content copy = new Content(content);
        change.accept(copy);
        return new RuleInfo(copy);
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
        return other instanceof RuleInfo info && content.all().equals(info.content.all());
    }

    @Override
    public int hashCode() {
        return content.all().hashCode();
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id();
    }
}
