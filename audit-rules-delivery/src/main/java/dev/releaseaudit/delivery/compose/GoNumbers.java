package dev.releaseaudit.delivery.compose;

import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.model.ScalarType;
import java.math.BigDecimal;

/** Prints scalars as Compose does once it has read them: {@code 1.10} becomes {@code 1.1}. */
final class GoNumbers {

    private static final int LONGEST = 30;

    private GoNumbers() {}

    static String printed(Node node) {
        if (!(node instanceof ScalarNode scalar) || scalar.text().length() > LONGEST) {
            return node.text();
        }
        String text = scalar.text();
        if (scalar.coreType() == ScalarType.INTEGER) {
            return integer(text);
        }
        return scalar.coreType() == ScalarType.FLOAT ? decimal(text) : text;
    }

    private static String integer(String text) {
        try {
            if (text.matches("[-+]?0[0-7]+")) {
                return String.valueOf(Long.parseLong(text, 8));
            }
            return text.matches("[-+]?\\d+") ? String.valueOf(Long.parseLong(text)) : text;
        } catch (NumberFormatException e) {
            return text;
        }
    }

    private static String decimal(String text) {
        try {
            BigDecimal value = new BigDecimal(text);
            boolean usual = value.signum() == 0
                    || value.abs().doubleValue() < 1e21 && value.abs().doubleValue() >= 1e-4;
            return usual ? value.stripTrailingZeros().toPlainString() : text;
        } catch (NumberFormatException e) {
            return text;
        }
    }
}
