package dev.releaseaudit.rule;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says what a {@link JoinRule} is. The rule itself repeats none of it. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface About {

    /** The id, {@code pack/rule-name}, both in lower case with dashes. */
    String id();

    /** What is true when all is well, without a final period. */
    String title();

    /** How much a violation matters, unless the verdict or the configuration says otherwise. */
    Severity severity() default Severity.WARNING;

    /**
     * The theme that gaps are grouped by, a word of a {@link RulePack#themes() pack's themes}; that of the {@link RuleGroup} of
     * its package where this is empty.
     */
    String theme() default "";

    /**
     * The kinds of subjects that the rule is asked about, as {@link dev.releaseaudit.source.Kinded#kind()} names them; all where
     * this is empty.
     */
    String[] kinds() default {};

    /** Words to select rules by. */
    String[] tags() default {};

    /** Whether the rule sums up a whole artifact in one sentence; its signals come first in a report. */
    boolean summary() default false;

    /** Whether it takes part unless asked for: by its id, or by a glob narrower than a whole pack. */
    boolean byDefault() default true;

    /** The version that the rule came with. */
    String since() default "0.1";
}
