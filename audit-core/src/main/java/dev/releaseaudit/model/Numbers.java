package dev.releaseaudit.model;

import java.util.OptionalLong;

/**
 * Reads numbers as the readers of YAML do, in time linear in the length of the text, whatever is in it.
 */
final class Numbers {

    private static final double LARGEST_EXACT = 1L << 53;

    private Numbers() {}

    static boolean isNumber(ScalarType type) {
        return type == ScalarType.INTEGER || type == ScalarType.FLOAT;
    }

    /** Returns the type of a plain text that begins like a number, as Kubernetes reads it. */
    static ScalarType kubernetesType(String text) {
        if (isSpecialFloat(text)) {
            return ScalarType.FLOAT;
        }
        String digits = text.indexOf('_') < 0 ? text : text.replace("_", "");
        if (fits(digits)) {
            return ScalarType.INTEGER;
        }
        return isDecimal(digits) && isFinite(digits) ? ScalarType.FLOAT : ScalarType.STRING;
    }

    /** Returns the type of a plain text that begins like a number, by the core schema of YAML 1.2. */
    static ScalarType coreType(String text) {
        if (isSpecialFloat(text)) {
            return ScalarType.FLOAT;
        }
        if (text.startsWith("0x") || text.startsWith("0o")) {
            int radix = text.charAt(1) == 'x' ? 16 : 8;
            return text.length() > 2 && digitsEnd(text, 2, radix) == text.length()
                    ? ScalarType.INTEGER
                    : ScalarType.STRING;
        }
        int start = signEnd(text);
        if (start < text.length() && digitsEnd(text, start, 10) == text.length()) {
            return ScalarType.INTEGER;
        }
        return isDecimal(text) ? ScalarType.FLOAT : ScalarType.STRING;
    }

    /** Tells whether this is a number as JSON writes them. */
    static boolean isJson(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        boolean leadingZero = text.startsWith("0", start) && digitsEnd(text, start, 10) > start + 1;
        return start < text.length()
                && digitsEnd(text, start, 10) > start
                && !leadingZero
                && !text.endsWith(".")
                && !text.contains(".e")
                && !text.contains(".E")
                && isDecimal(text);
    }

    /** Returns the value of an integer as Kubernetes reads it; empty where it is greater than a {@code long} can be. */
    static OptionalLong kubernetesInteger(String text) {
        String digits = text.indexOf('_') < 0 ? text : text.replace("_", "");
        int start = signEnd(digits);
        int radix = radix(digits, start);
        boolean negative = digits.charAt(0) == '-';
        long value = 0;
        for (int i = start + prefix(digits, start, radix); i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), radix);
            if (value < (Long.MIN_VALUE + digit) / radix) {
                return OptionalLong.empty();
            }
            value = value * radix - digit;
        }
        if (negative) {
            return OptionalLong.of(value);
        }
        return value == Long.MIN_VALUE ? OptionalLong.empty() : OptionalLong.of(-value);
    }

    /** Returns the value of a whole number that is written as another one: Kubernetes reads {@code 3.0} as 3. */
    static OptionalLong wholeValue(String text) {
        String digits = text.replace("_", "");
        double value = isDecimal(digits) ? Double.parseDouble(digits) : Double.NaN;
        return Math.abs(value) <= LARGEST_EXACT && value == Math.rint(value)
                ? OptionalLong.of((long) value)
                : OptionalLong.empty();
    }

    /** Tells whether a whole number is written with a zero in front, which is octal for some readers only. */
    static boolean isOldOctal(String text) {
        int start = signEnd(text);
        return text.length() > start + 1 && text.charAt(start) == '0' && digitsEnd(text, start, 10) == text.length();
    }

    /** Tells whether YAML 1.1 proper reads hours and minutes here: {@code 12:30}. */
    static boolean isBase60(String text) {
        int position = digitsEnd(text, signEnd(text), 10);
        if (position == signEnd(text) || position == text.length()) {
            return false;
        }
        while (position < text.length() && text.charAt(position) == ':') {
            int end = digitsEnd(text, position + 1, 10);
            int length = end - position - 1;
            if (length < 1 || length > 2 || length == 2 && text.charAt(position + 1) > '5') {
                return false;
            }
            position = end;
        }
        return position == text.length();
    }

    static boolean same(ScalarNode one, ScalarNode other) {
        OptionalLong a = one.integer();
        OptionalLong b = other.integer();
        if (a.isPresent() && b.isPresent()) {
            return a.getAsLong() == b.getAsLong();
        }
        return one.text().equals(other.text()) || Double.compare(decimal(one), decimal(other)) == 0;
    }

    /** Returns the index that a step of a path selects; -1 where the step is no index. */
    static int index(String step) {
        boolean isIndex = !step.isEmpty() && step.length() < 10 && digitsEnd(step, 0, 10) == step.length();
        return isIndex ? Integer.parseInt(step) : -1;
    }

    private static double decimal(ScalarNode node) {
        OptionalLong integer = node.integer();
        if (integer.isPresent()) {
            return integer.getAsLong();
        }
        String text = node.text().replace("_", "");
        return isDecimal(text) ? Double.parseDouble(text) : Double.NaN;
    }

    /** Tells whether this is a whole number of at most 64 bits. */
    private static boolean fits(String digits) {
        int start = signEnd(digits);
        int radix = radix(digits, start);
        int from = start + prefix(digits, start, radix);
        if (from >= digits.length() || digitsEnd(digits, from, radix) != digits.length()) {
            return false;
        }
        long value = 0;
        for (int i = from; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), radix);
            if (Long.compareUnsigned(value, Long.divideUnsigned(-1L - digit, radix)) > 0) {
                return false;
            }
            value = value * radix + digit;
        }
        return digits.charAt(0) != '-' || value >= 0 || value == Long.MIN_VALUE;
    }

    private static int radix(String digits, int start) {
        if (start + 1 >= digits.length() || digits.charAt(start) != '0') {
            return 10;
        }
        return switch (digits.charAt(start + 1)) {
            case 'x', 'X' -> 16;
            case 'b', 'B' -> 2;
            default -> 8;
        };
    }

    private static int prefix(String digits, int start, int radix) {
        return switch (radix) {
            case 10 -> 0;
            case 8 -> (digits.charAt(start + 1) | 0x20) == 'o' ? 2 : 1;
            default -> 2;
        };
    }

    private static boolean isSpecialFloat(String text) {
        if (text.length() > "-.inf".length()) {
            return false;
        }
        return switch (text) {
            case ".nan", ".NaN", ".NAN" -> true;
            case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF", "-.inf", "-.Inf", "-.INF" -> true;
            default -> false;
        };
    }

    /** Tells whether this is {@code [-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?}. */
    private static boolean isDecimal(String text) {
        int start = signEnd(text);
        int position = digitsEnd(text, start, 10);
        boolean whole = position > start;
        if (position < text.length() && text.charAt(position) == '.') {
            int end = digitsEnd(text, position + 1, 10);
            if (!whole && end == position + 1) {
                return false;
            }
            position = end;
            whole = true;
        }
        if (!whole) {
            return false;
        }
        if (position < text.length() && (text.charAt(position) | 0x20) == 'e') {
            int exponent = position + 1;
            if (exponent < text.length() && (text.charAt(exponent) == '-' || text.charAt(exponent) == '+')) {
                exponent++;
            }
            position = digitsEnd(text, exponent, 10);
            if (position == exponent) {
                return false;
            }
        }
        return position == text.length();
    }

    private static boolean isFinite(String decimal) {
        return Double.isFinite(Double.parseDouble(decimal.replace("_", "")));
    }

    private static int signEnd(String text) {
        return !text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '+') ? 1 : 0;
    }

    private static int digitsEnd(String text, int start, int radix) {
        int end = start;
        while (end < text.length() && text.charAt(end) < 0x80 && Character.digit(text.charAt(end), radix) >= 0) {
            end++;
        }
        return end;
    }
}
