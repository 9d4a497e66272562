package dev.releaseaudit.k8s.quantity;

import dev.releaseaudit.k8s.quantity.Quantity.Format;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a quantity as Kubernetes takes it apart, before it is rounded and capped.
 *
 * @param amount how much
 * @param format how it is written
 */
record QuantityText(BigDecimal amount, Format format) {

    /** The power of a thousand, or of 1024, that the largest suffix stands for. */
    static final int LARGEST_POWER = 6;

    /** Quantities are short; longer ones would take ever longer to read. */
    private static final int LONGEST = 256;

    private static final int LARGEST_EXPONENT = 999;

    private static final List<String> DECIMAL = List.of("n", "u", "m", "", "k", "M", "G", "T", "P", "E");
    private static final int DECIMAL_ZERO = DECIMAL.indexOf("");
    private static final List<String> BINARY = List.of("", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei");

    private static final Pattern TEXT = Pattern.compile(
            "(?<sign>[+-]?)(?<whole>[0-9]*)(?:\\.(?<fraction>[0-9]*))?(?<suffix>[eEinumkKMGTP]*[-+]?[0-9]*)");
    private static final Pattern EXPONENT = Pattern.compile("[eE](?<exponent>[-+]?[0-9]{1,9})");

    static Optional<QuantityText> of(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (text.isEmpty() || text.length() > LONGEST || !matcher.matches()) {
            return Optional.empty();
        }
        String fraction = matcher.group("fraction") == null ? "" : matcher.group("fraction");
        String digits = matcher.group("whole") + fraction;
        BigInteger unscaled = digits.isEmpty() ? BigInteger.ZERO : new BigInteger(digits);
        BigDecimal number =
                new BigDecimal(matcher.group("sign").equals("-") ? unscaled.negate() : unscaled, fraction.length());
        String suffix = matcher.group("suffix");
        return of(number, suffix).filter(read -> !digits.isEmpty() || read.isZeroBySuffix(suffix));
    }

    /** Tells whether a suffix without a number is zero, as it is in Kubernetes unless the suffix is very large or small. */
    private boolean isZeroBySuffix(String suffix) {
        return amount.scale() <= 9 && !suffix.equals("Pi") && !suffix.equals("Ei");
    }

    private static Optional<QuantityText> of(BigDecimal number, String suffix) {
        int decimal = DECIMAL.indexOf(suffix);
        if (decimal >= 0) {
            int exponent = 3 * (decimal - DECIMAL_ZERO);
            return Optional.of(new QuantityText(number.scaleByPowerOfTen(exponent), Format.DECIMAL));
        }
        int binary = BINARY.indexOf(suffix);
        if (binary >= 0) {
            BigInteger factor = BigInteger.ONE.shiftLeft(10 * binary);
            return Optional.of(new QuantityText(number.multiply(new BigDecimal(factor)), Format.BINARY));
        }
        Matcher matcher = EXPONENT.matcher(suffix);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int exponent = Integer.parseInt(matcher.group("exponent"));
        return Math.abs(exponent) > LARGEST_EXPONENT
                ? Optional.empty()
                : Optional.of(new QuantityText(number.scaleByPowerOfTen(exponent), Format.DECIMAL_EXPONENT));
    }

    static String decimalSuffix(int power) {
        return DECIMAL.get(DECIMAL_ZERO + power);
    }

    static String binarySuffix(int power) {
        return BINARY.get(power);
    }
}
