package dev.releaseaudit.rule;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says what the rules of a package have in common. On {@code package-info}, or on a class that differs from its package. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PACKAGE, ElementType.TYPE})
public @interface RuleGroup {

    /** The theme, a word of a {@link RulePack#themes() pack's themes}. */
    String theme();

    /**
     * The step of a release that its gaps belong to: one of {@code values}, {@code secrets}, {@code images}, {@code routing},
     * {@code availability}, {@code security}, {@code data}, {@code operations}, {@code pipeline}, or a word of the pack's own.
     */
    String step() default "";
}
