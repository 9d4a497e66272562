package dev.releaseaudit.it.api;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What others see of one type, a line for the type and one for each member. */
final class TypeListing {

    private TypeListing() {}

    static String of(Class<?> type) {
        Stream<String> members = Stream.of(
                        Arrays.stream(type.getDeclaredFields())
                                .filter(TypeListing::isVisible)
                                .map(Field::toGenericString),
                        Arrays.stream(type.getDeclaredConstructors())
                                .filter(TypeListing::isVisible)
                                .map(Constructor::toGenericString),
                        Arrays.stream(type.getDeclaredMethods())
                                .filter(TypeListing::isVisible)
                                .filter(method -> !isInheritedFromObject(method))
                                .map(TypeListing::method))
                .flatMap(lines -> lines.map(line -> member(line, type)).sorted());
        return Stream.concat(Stream.of(head(type)), members.map(line -> "    " + line))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Tells whether others can name the type. */
    static boolean isVisible(Class<?> type) {
        boolean open = isOpen(type.getModifiers());
        return open && (type.getEnclosingClass() == null || isVisible(type.getEnclosingClass()));
    }

    private static boolean isVisible(Member member) {
        return isOpen(member.getModifiers()) && !member.isSynthetic();
    }

    private static boolean isOpen(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static boolean isInheritedFromObject(Method method) {
        return Arrays.stream(Object.class.getMethods())
                .anyMatch(own -> own.getName().equals(method.getName())
                        && Arrays.equals(own.getParameterTypes(), method.getParameterTypes()));
    }

    private static String head(Class<?> type) {
        String supers = Stream.concat(
                        Stream.ofNullable(type.getGenericSuperclass())
                                .filter(parent ->
                                        !List.of(Object.class, Record.class).contains(parent)),
                        Arrays.stream(type.getGenericInterfaces()))
                .map(parent -> simple(parent.getTypeName()))
                .filter(parent -> !parent.startsWith("Enum<"))
                .collect(Collectors.joining(", "));
        Class<?>[] permitted = type.getPermittedSubclasses();
        String permits = permitted == null
                ? ""
                : Arrays.stream(permitted)
                        .sorted(Comparator.comparing(Class::getName))
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", " permits ", ""));
        return type.toGenericString().replace('$', '.') + (supers.isEmpty() ? "" : " : " + supers) + permits;
    }

    private static String method(Method method) {
        String unset = method.getDefaultValue() == null ? "" : " default " + shown(method.getDefaultValue());
        return method.toGenericString() + unset;
    }

    private static String shown(Object value) {
        return value instanceof Object[] several ? Arrays.toString(several) : "\"" + value + "\"";
    }

    /** Leaves out the name of the declaring type, and the packages of all others. */
    private static String member(String line, Class<?> type) {
        return simple(line.replace(type.getTypeName() + ".", ""));
    }

    private static String simple(String text) {
        return text.replaceAll("(?<![\\w.$])(?:[a-z_0-9]+\\.)+(?=[A-Z])", "").replace('$', '.');
    }
}
