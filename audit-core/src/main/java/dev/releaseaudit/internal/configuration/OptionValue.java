package dev.releaseaudit.internal.configuration;

import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.model.SequenceNode;
import dev.releaseaudit.model.Truth;
import dev.releaseaudit.source.AuditInputException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns a located value into the type of an option. */
final class OptionValue {

    private static final Pattern SHORT_DURATION = Pattern.compile("(\\d{1,9})(ms|s|m|h|d)");

    private final Node node;
    private final String name;

    private OptionValue(Node node, String name) {
        this.node = node;
        this.name = name;
    }

    /**
     * Returns the value of an option.
     *
     * @throws AuditInputException where it is not of this type, naming what would be
     */
    static Object of(Node node, String name, Type type) {
        return new OptionValue(node, name).as(type);
    }

    private Object as(Type type) {
        if (type instanceof ParameterizedType generic) {
            return container(generic);
        }
        if (type == int.class || type == Integer.class) {
            return whole(Integer.MIN_VALUE, Integer.MAX_VALUE).intValue();
        }
        if (type == long.class || type == Long.class) {
            return whole(Long.MIN_VALUE, Long.MAX_VALUE);
        }
        if (type == boolean.class || type == Boolean.class) {
            return truth();
        }
        if (type == String.class) {
            return text("a text");
        }
        if (type == Duration.class) {
            return duration();
        }
        if (type instanceof Class<?> constants && constants.isEnum()) {
            return constant(constants);
        }
        throw new AuditInputException(node, "the option " + name + " cannot be set in a configuration");
    }

    private Object container(ParameterizedType type) {
        Type element = type.getActualTypeArguments()[type.getActualTypeArguments().length - 1];
        if (type.getRawType() == List.class) {
            if (!(node instanceof SequenceNode)) {
                throw wrong("a list");
            }
            return node.items().stream().map(item -> of(item, name, element)).toList();
        }
        if (type.getRawType() == Map.class) {
            if (!(node instanceof MappingNode)) {
                throw wrong("a mapping");
            }
            Map<String, Object> values = new LinkedHashMap<>();
            node.entries().forEach(entry -> values.put(entry.name(), of(entry.value(), name, element)));
            return Collections.unmodifiableMap(values);
        }
        throw new AuditInputException(node, "the option " + name + " cannot be set in a configuration");
    }

    private Long whole(long from, long to) {
        var number = node.integer();
        if (number.isEmpty() || number.getAsLong() < from || number.getAsLong() > to) {
            throw wrong("a whole number");
        }
        return number.getAsLong();
    }

    private boolean truth() {
        Truth truth = node.truth();
        if (truth != Truth.YES && truth != Truth.NO) {
            throw wrong("true or false");
        }
        return truth == Truth.YES;
    }

    private String text(String expected) {
        if (!(node instanceof ScalarNode) || node.isNull()) {
            throw wrong(expected);
        }
        return node.text();
    }

    private Duration duration() {
        String expected = "a duration such as 30s, 5m, 24h, 7d or PT1H30M";
        String text = text(expected);
        Matcher matcher = SHORT_DURATION.matcher(text);
        if (matcher.matches()) {
            long count = Long.parseLong(matcher.group(1));
            return switch (matcher.group(2)) {
                case "ms" -> Duration.ofMillis(count);
                case "s" -> Duration.ofSeconds(count);
                case "m" -> Duration.ofMinutes(count);
                case "h" -> Duration.ofHours(count);
                default -> Duration.ofDays(count);
            };
        }
        try {
            return Duration.parse(text.toUpperCase(Locale.ROOT));
        } catch (DateTimeParseException e) {
            throw wrong(expected);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the caller saw that it is an enum
    private Object constant(Class<?> type) {
        text("one of " + String.join(", ", Section.names((Class) type)));
        return Section.word(node, (Class) type);
    }

    private AuditInputException wrong(String expected) {
        return new AuditInputException(node, "the option " + name + " is " + expected);
    }
}
