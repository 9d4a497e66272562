package dev.releaseaudit.test.internal.contract;

import dev.releaseaudit.Auditor;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.FamilyRule;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.RuleFamily;
import dev.releaseaudit.rule.RuleGroup;
import dev.releaseaudit.test.internal.marks.Fixture;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A rule that a pack offers, with what its class, its family or its package says about it.
 *
 * @param id the id
 * @param title what is true when all is well
 * @param theme the theme that its gaps are grouped by; empty where nobody names one
 * @param home the class beside which its page lies
 * @param auditor makes an auditor that has this rule alone
 */
record OfferedRule(String id, String title, String theme, Class<?> home, Supplier<Auditor> auditor) {

    /** Returns the rule; empty where its class has no {@code @About}. */
    static Optional<OfferedRule> of(JoinRule<?> rule) {
        Class<?> type = rule.getClass();
        return Optional.ofNullable(type.getAnnotation(About.class))
                .map(about -> new OfferedRule(
                        about.id(),
                        about.title(),
                        about.theme().isEmpty() ? themeOf(type) : about.theme(),
                        type,
                        () -> Fixture.auditor(rule)));
    }

    static OfferedRule of(RuleFamily<?> family, FamilyRule<?> member) {
        Class<?> type = family.getClass();
        return new OfferedRule(
                member.id(), member.title(), themeOf(type), type, () -> Fixture.auditor(family, member.id()));
    }

    private static String themeOf(Class<?> type) {
        return Optional.ofNullable(type.getAnnotation(RuleGroup.class))
                .or(() -> Optional.ofNullable(type.getPackage().getAnnotation(RuleGroup.class)))
                .map(RuleGroup::theme)
                .orElse("");
    }
}
