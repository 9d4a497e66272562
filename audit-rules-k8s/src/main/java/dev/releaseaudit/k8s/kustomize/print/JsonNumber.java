package dev.releaseaudit.k8s.kustomize.print;

import dev.releaseaudit.model.ScalarNode;
import java.math.BigDecimal;

/** Writes numbers as Go writes them in JSON, where each is a floating one. */
final class JsonNumber {

    private static final double SMALLEST_PLAIN = 1e-6;
    private static final double PAST_PLAIN = 1e21;

    private JsonNumber() {}

    static String of(ScalarNode scalar) {
        double value = scalar.integer().isPresent() ? scalar.integer().getAsLong() : parsed(scalar.text());
        if (value == Math.rint(value) && Math.abs(value) < PAST_PLAIN) {
            return new BigDecimal(value).toBigInteger().toString();
        }
        BigDecimal shortest = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        boolean plain = Math.abs(value) >= SMALLEST_PLAIN && Math.abs(value) < PAST_PLAIN;
        return plain ? shortest.toPlainString() : scientific(shortest);
    }

    private static double parsed(String text) {
        try {
            return Double.parseDouble(text.replace("_", ""));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static String scientific(BigDecimal value) {
        int exponent = value.precision() - value.scale() - 1;
        return value.movePointLeft(exponent).toPlainString() + (exponent < 0 ? "e" : "e+") + exponent;
    }
}
