package dev.releaseaudit.k8s.kustomize.regex;

import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.kustomize.rendering.Refusal;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression as Go reads it, which has no look-around and no back-references. Matching is bounded: neither a
 * long text nor an expression that tries too much takes long.
 */
public final class GoRegex {

    private static final int LONGEST_PATTERN = 2_000;
    private static final int LONGEST_TEXT = 2_000;
    private static final int MOST_STEPS = 200_000;

    private final Pattern pattern;

    private GoRegex(Pattern pattern) {
        this.pattern = pattern;
    }

    /**
     * Reads an expression.
     *
     * @throws Refusal where Go does not read it, or it is too long
     */
    public static GoRegex of(String expression) {
        if (expression.length() > LONGEST_PATTERN) {
            throw new Refusal(Problem.Kind.LIMIT, "A regular expression is longer than " + LONGEST_PATTERN);
        }
        try {
            return new GoRegex(Pattern.compile(GoSyntax.toJava(expression), Pattern.UNIX_LINES));
        } catch (PatternSyntaxException | StackOverflowError e) {
            throw new Refusal(
                    Problem.Kind.INVALID_SELECTOR, "%s is no regular expression that Go reads".formatted(expression));
        }
    }

    /** Reads an expression that must match a text as a whole. */
    public static GoRegex ofWhole(String expression) {
        GoRegex alone = of(expression);
        return new GoRegex(Pattern.compile("^(?:" + alone.pattern.pattern() + ")\\z", Pattern.UNIX_LINES));
    }

    /**
     * Tells whether the expression matches somewhere in the text.
     *
     * @throws Refusal where the text is too long, or matching takes too many steps
     */
    public boolean find(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new Refusal(Problem.Kind.LIMIT, "A text to match is longer than " + LONGEST_TEXT);
        }
        try {
            return pattern.matcher(new Counted(text, new int[1])).find();
        } catch (StackOverflowError e) {
            throw tooMuch();
        }
    }

    private static Refusal tooMuch() {
        return new Refusal(Problem.Kind.LIMIT, "A regular expression takes too many steps");
    }

    /** Counts how often the matcher looks at a character. */
    private record Counted(CharSequence text, int[] steps) implements CharSequence {

        @Override
        public char charAt(int index) {
            if (++steps[0] > MOST_STEPS) {
                throw tooMuch();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Counted(text.subSequence(start, end), steps);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
