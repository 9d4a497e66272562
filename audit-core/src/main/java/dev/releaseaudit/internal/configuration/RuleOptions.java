package dev.releaseaudit.internal.configuration;

import dev.releaseaudit.internal.isolation.Crash;
import dev.releaseaudit.internal.packs.RuleEntry;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.source.AuditInputException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** Gives a rule that is a record the options that the configuration names by component. */
final class RuleOptions {

    private RuleOptions() {}

    /** Returns the rule with these options; those that are not named stay as they are. */
    static JoinRule<?> apply(RuleEntry entry, Node options) {
        JoinRule<?> rule = entry.rule();
        RecordComponent[] components = rule.getClass().getRecordComponents();
        if (components == null) {
            throw new AuditInputException(options, entry.id() + " has no options");
        }
        List<String> names =
                Arrays.stream(components).map(RecordComponent::getName).toList();
        for (Node.Entry option : Section.entries(options, "options")) {
            if (!names.contains(option.name())) {
                throw Section.unknown(option, "option of " + entry.id(), option.name(), names);
            }
        }
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Node given = options.get(components[i].getName());
            values[i] = given.isPresent()
                    ? OptionValue.of(given, components[i].getName(), components[i].getGenericType())
                    : current(rule, components[i], options);
        }
        return create(entry, values, options);
    }

    private static Object current(JoinRule<?> rule, RecordComponent component, Node options) {
        try {
            Method accessor = component.getAccessor();
            accessor.trySetAccessible();
            return accessor.invoke(rule);
        } catch (ReflectiveOperationException e) {
            throw closed(rule, options);
        }
    }

    private static JoinRule<?> create(RuleEntry entry, Object[] values, Node options) {
        Class<?> type = entry.rule().getClass();
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.trySetAccessible();
            return (JoinRule<?>) constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw refused(entry, e.getTargetException(), options);
        } catch (ReflectiveOperationException e) {
            throw closed(entry.rule(), options);
        }
    }

    private static AuditInputException refused(RuleEntry entry, Throwable why, Node options) {
        Crash.rethrowFatal(why);
        String reason = why instanceof IllegalArgumentException && why.getMessage() != null
                ? why.getMessage()
                : "it " + Crash.describe(why, entry.rule().getClass());
        return new AuditInputException(
                options,
                entry.id() + " refuses these options: "
                        + reason.lines().findFirst().orElse(""));
    }

    private static AuditInputException closed(JoinRule<?> rule, Node options) {
        Class<?> type = rule.getClass();
        return new AuditInputException(
                options,
                "the options of " + type.getName() + " cannot be set; its module has to open " + type.getPackageName()
                        + " to dev.releaseaudit");
    }
}
