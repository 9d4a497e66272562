package dev.releaseaudit.docs.configuration;

import dev.releaseaudit.facts.ConfigKey;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.View;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The variables that samples, manifests and code know, by name. Immutable. */
public final class KnownVariables {

    /** The variables of the repository that is audited. */
    public static final View<KnownVariables> VIEW = View.of("known variables", KnownVariables::new);

    private final SortedMap<String, List<ConfigKey>> byName = new TreeMap<>();

    private KnownVariables(Project project) {
        project.all(ConfigKey.class).stream()
                .filter(key -> key.role() != ConfigKey.Role.DOCUMENTED)
                .forEach(key -> byName.computeIfAbsent(key.name(), name -> new ArrayList<>())
                        .add(key));
    }

    /** Returns the names. */
    public SortedSet<String> names() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(byName.keySet()));
    }

    /** Returns where a variable is first declared, set or read. */
    public Optional<ConfigKey> find(String name) {
        return byName.getOrDefault(name, List.of()).stream().findFirst();
    }

    /** Returns where a sample or the code gives a variable a default that is not blank. */
    public List<ConfigKey> defaults(String name) {
        return byName.getOrDefault(name, List.of()).stream()
                .filter(key -> key.role() == ConfigKey.Role.DECLARED || key.role() == ConfigKey.Role.READ)
                .filter(key ->
                        key.defaultValue().filter(value -> !value.isBlank()).isPresent())
                .toList();
    }
}
