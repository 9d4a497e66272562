package dev.releaseaudit.test.internal.contract;

import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.RulePack;
import io.github.classgraph.ClassGraph;
import io.github.classgraph.ClassInfo;
import io.github.classgraph.ScanResult;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the rules that a pack ought to list: those in its jar or folder, in the package that it has in common with the rules
 * that it does list, and with an id of the pack.
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
            return scan.getClassesWithAnnotation(About.class).stream()
                    .filter(found -> !found.isAbstract())
                    .map(ClassInfo::loadClass)
                    .filter(this::belongs)
                    .map(Class::getName)
                    .sorted()
                    .toList();
        }
    }

    private boolean belongs(Class<?> type) {
        return Rule.class.isAssignableFrom(type)
                && type.getAnnotation(About.class).id().startsWith(pack.id() + "/")
                && place(type).equals(place(pack.getClass()));
    }

    private static Optional<String> place(Class<?> type) {
        return Optional.ofNullable(type.getProtectionDomain().getCodeSource())
                .map(CodeSource::getLocation)
                .map(Object::toString);
    }

    private String commonPackage() {
        return Stream.concat(Stream.of(pack), pack.rules().stream())
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
