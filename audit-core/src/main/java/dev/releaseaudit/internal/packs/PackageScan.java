package dev.releaseaudit.internal.packs;

import dev.releaseaudit.internal.isolation.Crash;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.source.AuditInputException;
import io.github.classgraph.ClassGraph;
import io.github.classgraph.ClassInfo;
import io.github.classgraph.ScanResult;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;

/** Finds the rules of one package where nobody lists them. Nothing is kept between two scans. */
final class PackageScan {

    private PackageScan() {}

    /**
     * Returns an instance of each rule with {@link About} in the package and below that has a constructor without
     * arguments, sorted by class name.
     *
     * @throws AuditInputException where there is none, or one cannot be created
     */
    static List<JoinRule<?>> rules(String packageName, ClassLoader loader) {
        List<JoinRule<?>> rules = new ArrayList<>();
        try (ScanResult scan = new ClassGraph()
                .acceptPackages(packageName)
                .addClassLoader(loader)
                .ignoreClassVisibility()
                .enableAnnotationInfo()
                .scan()) {
            for (ClassInfo found : scan.getClassesWithAnnotation(About.class)) {
                if (!found.isAbstract() && !found.isInterface()) {
                    add(found, rules);
                }
            }
        }
        if (rules.isEmpty()) {
            throw new AuditInputException("no rule in package '" + packageName
                    + "'; one is a class with @About and a constructor without arguments");
        }
        return rules;
    }

    private static void add(ClassInfo found, List<JoinRule<?>> rules) {
        try {
            Class<?> type = found.loadClass();
            if (!JoinRule.class.isAssignableFrom(type)) {
                throw new AuditInputException(type.getName() + " has @About and is no Rule");
            }
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.trySetAccessible();
            rules.add((JoinRule<?>) constructor.newInstance());
        } catch (NoSuchMethodException e) {
            // has options: whoever wants it registers it with them
        } catch (ReflectiveOperationException | LinkageError | IllegalArgumentException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new AuditInputException(
                    found.getName() + " cannot be created: it " + Crash.describe(cause, cause.getClass()));
        }
    }
}
