package dev.releaseaudit.internal.packs;

import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.FamilyRule;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.RuleFamily;
import dev.releaseaudit.rule.RuleGroup;
import dev.releaseaudit.rule.RuleInfo;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.source.AuditInputException;
import dev.releaseaudit.source.Subject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A rule together with what its class, or its family, says about it.
 *
 * @param rule the rule
 * @param info what is known about it
 * @param subject the type that it judges
 * @param home the class that lists it and beside which its page lies: its own, or that of its family
 * @param imposed the severity that the configuration gives to all its findings
 */
public record RuleEntry(
        JoinRule<?> rule, RuleInfo info, Class<? extends Subject> subject, Class<?> home, Optional<Severity> imposed) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*/[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /**
     * Reads what the class of a rule says.
     *
     * @throws AuditInputException where it does not say what every rule has to
     */
    public static RuleEntry of(JoinRule<?> rule) {
        Class<?> type = rule.getClass();
        About about = type.getAnnotation(About.class);
        if (about == null) {
            throw new AuditInputException(
                    type.getName() + " has no @About; a rule is a class of its own with its id and title");
        }
        Class<? extends Subject> subject = SubjectTypes.of(type, JoinRule.class)
                .orElseThrow(() -> new AuditInputException(type.getName()
                        + " does not say what it judges; declare it such as 'implements Rule<Container>'"));
        RuleInfo info = RuleInfo.of(
                        checked(about.id(), type),
                        about.title(),
                        about.severity(),
                        theme(about.theme(), type),
                        subject.getSimpleName())
                .withStep(group(type).map(RuleGroup::step).orElse(""))
                .withKinds(List.of(about.kinds()))
                .withTags(List.of(about.tags()))
                .withSummary(about.summary())
                .withSince(about.since())
                .withOn(about.byDefault());
        return new RuleEntry(rule, info, subject, type, Optional.empty());
    }

    /**
     * Reads what a family says about its rules.
     *
     * @throws AuditInputException where it does not say what every family has to
     */
    public static List<RuleEntry> of(RuleFamily<?> family) {
        Class<?> type = family.getClass();
        Class<? extends Subject> subject = SubjectTypes.of(type, RuleFamily.class)
                .orElseThrow(() -> new AuditInputException(type.getName()
                        + " does not say what it judges; declare it such as 'implements RuleFamily<Container>'"));
        return family.rules().stream().map(rule -> member(rule, type, subject)).toList();
    }

    private static RuleEntry member(FamilyRule<?> member, Class<?> family, Class<? extends Subject> subject) {
        RuleInfo info = RuleInfo.of(
                        checked(member.id(), family),
                        member.title(),
                        member.severity(),
                        theme("", family),
                        subject.getSimpleName())
                .withStep(group(family).map(RuleGroup::step).orElse(""))
                .withKinds(member.kinds())
                .withTags(member.tags())
                .withOn(member.byDefault());
        return new RuleEntry(member.rule(), info, subject, family, Optional.empty());
    }

    private static String checked(String id, Class<?> type) {
        if (!ID.matcher(id).matches()) {
            throw new AuditInputException("'" + id + "' of " + type.getName()
                    + " is no rule id; one is such as 'pack/rule-name', in lower case with dashes");
        }
        return id;
    }

    private static String theme(String own, Class<?> type) {
        return Stream.of(Optional.of(own), group(type).map(RuleGroup::theme))
                .flatMap(Optional::stream)
                .filter(theme -> !theme.isEmpty())
                .findFirst()
                .orElseThrow(() -> new AuditInputException(
                        type.getName() + " has no theme; name one in @About, or in @RuleGroup on its package"));
    }

    private static Optional<RuleGroup> group(Class<?> type) {
        return Optional.ofNullable(type.getAnnotation(RuleGroup.class))
                .or(() -> Optional.ofNullable(type.getPackage().getAnnotation(RuleGroup.class)));
    }

    /** Returns the id. */
    public String id() {
        return info.id();
    }

    /** Returns the part of the id before the slash. */
    public String pack() {
        return id().substring(0, id().indexOf('/'));
    }

    /** Returns the same with these words at the head of its theme. */
    public RuleEntry withHeading(String heading) {
        return withInfo(info.withThemeHeading(heading));
    }

    /** Returns the same with this severity for all findings. */
    public RuleEntry withSeverity(Severity severity) {
        return new RuleEntry(rule, info.withSeverity(severity), subject, home, Optional.of(severity));
    }

    /** Returns the same as somebody asked for it, so that it takes part. */
    public RuleEntry asked() {
        return info.on() ? this : withInfo(info.withOn(true));
    }

    /** Returns the same with this instance of the rule, which has other options. */
    public RuleEntry withRule(JoinRule<?> other) {
        return new RuleEntry(other, info, subject, home, imposed);
    }

    private RuleEntry withInfo(RuleInfo other) {
        return new RuleEntry(rule, other, subject, home, imposed);
    }
}
