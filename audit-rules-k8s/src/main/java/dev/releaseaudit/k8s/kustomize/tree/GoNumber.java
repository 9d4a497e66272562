package dev.releaseaudit.k8s.kustomize.tree;

import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.model.ScalarType;
import dev.releaseaudit.model.Truth;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.Predicate;

/** Writes numbers as the libraries of Go do that kustomize is built on. */
public final class GoNumber {

    /** Whole numbers with as many digits survive as floating ones. */
    public static final int EXACT_DIGITS = 15;

    private static final int MOST_DIGITS = 17;
    private static final int LARGE_EXPONENT = 6;
    private static final BigDecimal PAST_INTEGERS = new BigDecimal("18446744073709551616");

    private GoNumber() {}

    /** Returns the text that a number or a truth becomes where a text is asked for. */
    public static String text(ScalarNode scalar) {
        return switch (scalar.type()) {
            case BOOLEAN -> Boolean.toString(scalar.truth() == Truth.YES);
            case INTEGER -> integer(scalar);
            case FLOAT -> {
                float value = Float.parseFloat(scalar.text().replace("_", ""));
                yield Float.isInfinite(value)
                        ? (value > 0 ? "+Inf" : "-Inf")
                        : general(shortest(new BigDecimal(value), digits -> digits.floatValue() == value));
            }
            case NULL, STRING -> scalar.text();
        };
    }

    /** Returns a number as it comes out, after it was written as JSON and read as YAML again: {@code 1e3} is 1000. */
    public static String printed(ScalarNode scalar) {
        return scalar.type() == ScalarType.INTEGER || Scalars.isEndless(scalar) ? integer(scalar) : ofJson(scalar);
    }

    /** Returns a number as it comes out of a library that reads every number of a JSON as a floating one. */
    public static String ofJson(ScalarNode scalar) {
        double value = scalar.integer().isPresent()
                ? scalar.integer().getAsLong()
                : Double.parseDouble(scalar.text().replace("_", ""));
        BigDecimal digits = shortest(new BigDecimal(value), some -> some.doubleValue() == value);
        boolean whole = digits.signum() == 0 || digits.stripTrailingZeros().scale() <= 0;
        return whole && digits.abs().compareTo(PAST_INTEGERS) < 0
                ? digits.toBigInteger().toString()
                : general(digits);
    }

    private static String integer(ScalarNode scalar) {
        return scalar.integer().isPresent() ? Long.toString(scalar.integer().getAsLong()) : scalar.text();
    }

    /** Returns the number with as few digits as tell it apart from its neighbours. */
    private static BigDecimal shortest(BigDecimal exact, Predicate<BigDecimal> same) {
        for (int digits = 1; digits < MOST_DIGITS; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits));
            if (same.test(rounded)) {
                return rounded;
            }
        }
        return exact.round(new MathContext(MOST_DIGITS));
    }

    private static String general(BigDecimal digits) {
        if (digits.signum() == 0) {
            return "0";
        }
        BigDecimal stripped = digits.stripTrailingZeros();
        int exponent = stripped.precision() - stripped.scale() - 1;
        if (exponent >= -4 && exponent < LARGE_EXPONENT) {
            return stripped.toPlainString();
        }
        String mantissa = stripped.movePointLeft(exponent).toPlainString();
        return "%se%s%02d".formatted(mantissa, exponent < 0 ? "-" : "+", Math.abs(exponent));
    }
}
