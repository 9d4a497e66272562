package dev.releaseaudit.k8s.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * An amount of a resource, such as {@code 500m} or {@code 1.5Gi}. Quantities are ordered by their amount: {@code 1Gi} and
 * {@code 1073741824} compare as the same, though they are not equal, since each is written in its own way.
 *
 * @param amount how much, in units, bytes for memory; never finer than a billionth
 * @param format how it is written
 */
public record Quantity(BigDecimal amount, Format format) implements Comparable<Quantity> {

    /** How a quantity is written. */
    public enum Format {
        /** With a power of ten: {@code 1e3}. */
        DECIMAL_EXPONENT,
        /** With a power of 1024: {@code 1Ki}. */
        BINARY,
        /** With a prefix of the metric system, or none: {@code 1k}. */
        DECIMAL
    }

    private static final int SMALLEST_SCALE = 9;
    private static final BigDecimal LARGEST_BINARY = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final BigInteger KIBI = BigInteger.valueOf(1024);

    /** Makes a quantity. What is finer than a billionth is rounded away from zero, as Kubernetes does. */
    public Quantity {
        BigDecimal plain = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
        amount = plain.scale() > SMALLEST_SCALE ? plain.setScale(SMALLEST_SCALE, RoundingMode.UP) : plain;
    }

    /** Reads a quantity as Kubernetes does; empty where it refuses the text. */
    public static Optional<Quantity> parse(String text) {
        return QuantityText.of(text).map(Quantity::of);
    }

    private static Quantity of(QuantityText text) {
        BigDecimal amount = text.amount();
        if (text.format() != Format.BINARY) {
            return new Quantity(amount, text.format());
        }
        boolean fraction = amount.signum() != 0 && amount.abs().compareTo(BigDecimal.ONE) < 0;
        BigDecimal capped = amount.abs().min(LARGEST_BINARY);
        return new Quantity(amount.signum() < 0 ? capped.negate() : capped, fraction ? Format.DECIMAL : Format.BINARY);
    }

    /** Returns the sum, written as this one is, or as the other where this one is zero. */
    public Quantity plus(Quantity other) {
        return new Quantity(amount.add(other.amount), amount.signum() == 0 ? other.format : format);
    }

    /** Returns the product with a whole number, such as that of replicas. */
    public Quantity times(long factor) {
        return new Quantity(amount.multiply(BigDecimal.valueOf(factor)), format);
    }

    /** Tells whether there is nothing of it. */
    public boolean isZero() {
        return amount.signum() == 0;
    }

    /** Returns the amount in whole units, rounded away from zero: bytes for memory. */
    public BigInteger units() {
        return amount.setScale(0, RoundingMode.UP).toBigInteger();
    }

    /** Returns the amount in thousandths, rounded away from zero: the millicores of a CPU. */
    public BigInteger millis() {
        return amount.movePointRight(3).setScale(0, RoundingMode.UP).toBigInteger();
    }

    /** Compares the amounts. */
    @Override
    public int compareTo(Quantity other) {
        return amount.compareTo(other.amount);
    }

    /** Returns the canonical form: the largest suffix that leaves a whole number. */
    @Override
    public String toString() {
        if (amount.signum() == 0) {
            return "0";
        }
        boolean small = amount.abs().compareTo(new BigDecimal(KIBI)) < 0;
        if (format == Format.BINARY && !small && amount.scale() <= 0) {
            return binary();
        }
        return decimal();
    }

    private String binary() {
        BigInteger number = amount.toBigIntegerExact();
        int power = 0;
        while (power < QuantityText.LARGEST_POWER && number.mod(KIBI).signum() == 0) {
            number = number.divide(KIBI);
            power++;
        }
        return number + QuantityText.binarySuffix(power);
    }

    private String decimal() {
        int exponent = 3 * Math.floorDiv(-amount.scale(), 3);
        if (format != Format.DECIMAL_EXPONENT) {
            exponent = Math.min(exponent, 3 * QuantityText.LARGEST_POWER);
        }
        String suffix = format == Format.DECIMAL_EXPONENT
                ? exponent == 0 ? "" : "e" + exponent
                : QuantityText.decimalSuffix(exponent / 3);
        return amount.movePointLeft(exponent).toBigIntegerExact() + suffix;
    }
}
