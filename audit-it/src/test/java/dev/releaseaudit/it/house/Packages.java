package dev.releaseaudit.it.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The packages of the product and which of them each one imports. */
record Packages(Map<String, Set<String>> imports) {

    /** Returns the packages of some classes; what they import from elsewhere does not count. */
    static Packages of(JavaClasses classes) {
        Map<String, Set<String>> imports = new TreeMap<>();
        classes.forEach(each -> imports.computeIfAbsent(each.getPackageName(), name -> new TreeSet<>()));
        for (JavaClass each : classes) {
            for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
                String target = dependency.getTargetClass().getPackageName();
                if (imports.containsKey(target)) {
                    imports.get(each.getPackageName()).add(target);
                }
            }
        }
        imports.forEach((name, targets) -> targets.remove(name));
        return new Packages(imports);
    }

    /** Returns the packages that import themselves by way of others. */
    Set<String> inRings() {
        Set<String> found = new TreeSet<>();
        imports.keySet().stream().filter(name -> reached(name).contains(name)).forEach(found::add);
        return found;
    }

    private Set<String> reached(String from) {
        Set<String> seen = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(imports.get(from));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (seen.add(next)) {
                open.addAll(imports.get(next));
            }
        }
        return seen;
    }
}
