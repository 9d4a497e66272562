package dev.releaseaudit.internal.packs;

import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.source.Subject;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads from the class of a rule which type of subject it judges. */
final class SubjectTypes {

    private final Map<TypeVariable<?>, Type> bindings = new HashMap<>();

    private SubjectTypes() {}

    /**
     * Returns what stands for the parameter of an interface, such as {@link JoinRule}, in this class; empty where the class does
     * not say, as that of a lambda.
     */
    static Optional<Class<? extends Subject>> of(Class<?> rule, Class<?> generic) {
        SubjectTypes types = new SubjectTypes();
        types.bind(rule);
        return types.resolve(generic.getTypeParameters()[0]);
    }

    private void bind(Class<?> type) {
        for (Type parent : type.getGenericInterfaces()) {
            bindParent(parent);
        }
        Type superclass = type.getGenericSuperclass();
        if (superclass != null) {
            bindParent(superclass);
        }
    }

    private void bindParent(Type parent) {
        if (parent instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            Type[] arguments = generic.getActualTypeArguments();
            TypeVariable<?>[] parameters = raw.getTypeParameters();
            for (int i = 0; i < parameters.length; i++) {
                bindings.put(parameters[i], arguments[i]);
            }
            bind(raw);
        } else if (parent instanceof Class<?> raw) {
            bind(raw);
        }
    }

    private Optional<Class<? extends Subject>> resolve(Type type) {
        Type current = type;
        while (current instanceof TypeVariable<?> variable && bindings.containsKey(variable)) {
            current = bindings.get(variable);
        }
        if (current instanceof ParameterizedType generic) {
            current = generic.getRawType();
        }
        return current instanceof Class<?> found && Subject.class.isAssignableFrom(found)
                ? Optional.of(found.asSubclass(Subject.class))
                : Optional.empty();
    }
}
