package dev.releaseaudit.internal.packs;

import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.RuleInfo;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.source.AuditInputException;
import dev.releaseaudit.source.Subject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Is a rule together with what its class says about it.
 *
 * @param rule the rule
 * @param info what is known about it
 * @param subject the type that it judges
 * @param imposed the severity that the configuration gives to all its findings
 */
public record RuleEntry(Rule<?> rule, RuleInfo info, Class<? extends Subject> subject, Optional<Severity> imposed) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*/[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /**
     * Reads what the class of a rule says.
     *
     * @throws AuditInputException where it does not say what every rule has to
     */
    public static RuleEntry of(Rule<?> rule) {
        Class<?> type = rule.getClass();
        About about = type.getAnnotation(About.class);
        if (about == null) {
            throw new AuditInputException(
                    type.getName() + " has no @About; a rule is a class of its own with its id and title");
        }
        if (!ID.matcher(about.id()).matches()) {
            throw new AuditInputException("'" + about.id() + "' of " + type.getName()
                    + " is no rule id; one is such as 'pack/rule-name', in lower case with dashes");
        }
        Class<? extends Subject> subject = SubjectTypes.of(type)
                .orElseThrow(() -> new AuditInputException(type.getName()
                        + " does not say what it judges; declare it such as 'implements Rule<Container>'"));
        var info = new RuleInfo(
                about.id(),
                about.title(),
                about.severity(),
                about.theme(),
                about.theme(),
                List.of(about.tags()),
                about.summary(),
                about.since(),
                subject.getSimpleName(),
                about.byDefault());
        return new RuleEntry(rule, info, subject, Optional.empty());
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
        return new RuleEntry(rule, info(info.severity(), heading, info.on()), subject, imposed);
    }

    /** Returns the same with this severity for all findings. */
    public RuleEntry withSeverity(Severity severity) {
        return new RuleEntry(rule, info(severity, info.themeHeading(), info.on()), subject, Optional.of(severity));
    }

    /** Returns the same as somebody asked for it, so that it takes part. */
    public RuleEntry asked() {
        return info.on()
                ? this
                : new RuleEntry(rule, info(info.severity(), info.themeHeading(), true), subject, imposed);
    }

    /** Returns the same with this instance of the rule, which has other options. */
    public RuleEntry withRule(Rule<?> other) {
        return new RuleEntry(other, info, subject, imposed);
    }

    private RuleInfo info(Severity severity, String heading, boolean on) {
        return new RuleInfo(
                info.id(),
                info.title(),
                severity,
                info.theme(),
                heading,
                info.tags(),
                info.summary(),
                info.since(),
                info.subject(),
                on);
    }
}
