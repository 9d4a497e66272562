package dev.releaseaudit.env.dialect.javascript;

import dev.releaseaudit.env.binding.Binding;
import dev.releaseaudit.env.dialect.text.Evaluation;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills in variables as dotenv-expand does: the first one that stands in the text, again and again until none does. */
final class ExpandVariables {

    private static final Pattern VARIABLE = Pattern.compile("(?<!\\\\)\\$(?:\\{([^{}]++)}|([A-Za-z_][A-Za-z0-9_]*+))");
    private static final Pattern OPERATOR = Pattern.compile(":\\+|\\+|:-|-");

    private final Map<String, String> known;
    private final Evaluation reading;
    private final Binding binding;

    ExpandVariables(Map<String, String> known, Evaluation reading, Binding binding) {
        this.known = known;
        this.reading = reading;
        this.binding = binding;
    }

    String expand(String written) {
        String text = written;
        Matcher matcher = VARIABLE.matcher(text);
        while (matcher.find()) {
            String expression = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            Matcher operator = OPERATOR.matcher(expression);
            boolean operated = operator.find();
            String name = operated ? expression.substring(0, operator.start()) : expression;
            String value = operated
                    ? value(name, operator.group(), expression.substring(operator.end()))
                    : known.getOrDefault(name, "");
            text = reading.spend(replaceFirst(text, matcher.group(), value), binding);
            if (text.equals(known.get(name))) {
                break;
            }
            matcher = VARIABLE.matcher(text);
        }
        return text;
    }

    private String value(String name, String operator, String other) {
        String value = known.getOrDefault(name, "");
        return switch (operator) {
            case ":-" -> value.isEmpty() ? other : value;
            case "-" -> known.containsKey(name) ? value : other;
            case ":+" -> value.isEmpty() ? "" : other;
            default -> known.containsKey(name) ? other : "";
        };
    }

    /** Replaces as {@code String.replace} of JavaScript does, in whose replacements a dollar is special. */
    private static String replaceFirst(String text, String part, String replacement) {
        int at = text.indexOf(part);
        String before = text.substring(0, at);
        String after = text.substring(at + part.length());
        if (replacement.indexOf('$') < 0) {
            return before + replacement + after;
        }
        StringBuilder filled = new StringBuilder(before);
        for (int i = 0; i < replacement.length(); i++) {
            char next = i + 1 < replacement.length() && replacement.charAt(i) == '$' ? replacement.charAt(i + 1) : 0;
            switch (next) {
                case '$' -> filled.append('$');
                case '&' -> filled.append(part);
                case '`' -> filled.append(before);
                case '\'' -> filled.append(after);
                default -> {
                    filled.append(replacement.charAt(i));
                    i--;
                }
            }
            i++;
        }
        return filled.append(after).toString();
    }
}
