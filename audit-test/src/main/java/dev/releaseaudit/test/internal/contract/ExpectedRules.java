package dev.releaseaudit.test.internal.contract;

import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.RuleFamily;
import dev.releaseaudit.rule.RulePack;
import io.github.classgraph.ClassGraph;
import io.github.classgraph.ClassInfo;
import io.github.classgraph.ScanResult;
import java.lang.reflect.Constructor;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the rules that a pack ought to list: those in its jar or folder, in the package that it has in common with the rules
 * that it does list, and with an id of the pack; and the families of rules there.
 *
 * @param pack the pack
 */
record ExpectedRules(RulePack pack) {

    /** Returns the names of the classes, sorted. */
    List<String> names() {
        try (ScanResult scan = new ClassGraph()
                .acceptPackages(commonPackage())
                .addClassLoader(pack.getClass().getClassLoader())
                .ignoreClassVisibility()
                .enableAnnotationInfo()
                .scan()) {
            Stream<Class<?>> rules = scan.getClassesWithAnnotation(About.class).stream()
                    .filter(found -> !found.isAbstract())
                    .<Class<?>>map(ClassInfo::loadClass)
                    .filter(this::isRule);
            Stream<Class<?>> families = scan.getClassesImplementing(RuleFamily.class).stream()
                    .filter(found -> !found.isAbstract() && !found.isInterface())
                    .<Class<?>>map(ClassInfo::loadClass)
                    .filter(this::isFamily);
            return Stream.concat(rules, families)
                    .filter(type -> place(type).equals(place(pack.getClass())))
                    .map(Class::getName)
                    .sorted()
                    .toList();
        }
    }

    private boolean isRule(Class<?> type) {
        return JoinRule.class.isAssignableFrom(type)
                && type.getAnnotation(About.class).id().startsWith(pack.id() + "/");
    }

    /** A family that cannot be made without arguments is not expected: its rules are not known. */
    private boolean isFamily(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return ((RuleFamily<?>) constructor.newInstance())
                    .rules().stream().anyMatch(rule -> rule.id().startsWith(pack.id() + "/"));
        } catch (ReflectiveOperationException notMade) {
            return false;
        }
    }

    private static Optional<String> place(Class<?> type) {
        return Optional.ofNullable(type.getProtectionDomain().getCodeSource())
                .map(CodeSource::getLocation)
                .map(Object::toString);
    }

    private String commonPackage() {
        return Stream.of(Stream.of(pack), pack.rules().stream(), pack.families().stream())
                .flatMap(offered -> offered)
                .map(each -> each.getClass().getPackageName())
                .reduce(ExpectedRules::common)
                .orElse("");
    }

    private static String common(String one, String other) {
        String shared = one;
        while (!(other + ".").startsWith(shared + ".") && !shared.isEmpty()) {
            shared = shared.substring(0, Math.max(0, shared.lastIndexOf('.')));
        }
        return shared;
    }
}
