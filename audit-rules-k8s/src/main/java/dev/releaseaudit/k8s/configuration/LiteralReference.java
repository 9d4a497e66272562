package dev.releaseaudit.k8s.configuration;

import dev.releaseaudit.k8s.Container;
import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.Workload;
import dev.releaseaudit.model.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A reference to a variable in a setting that a program gets as it is written: in the environment of a container, a ConfigMap or a
 * Secret. Files in ConfigMaps are left out, since what reads them may know such references.
 *
 * @param holder the container, or nothing
 * @param key the name of the setting
 * @param text the reference
 * @param name the variable that it means
 * @param value the setting
 * @param defined whether the same container defines the variable before
 */
public record LiteralReference(String holder, String key, String text, String name, Node value, boolean defined) {

    /** Stands for the variables that a ConfigMap or Secret gives. */
    private static final String ANY = "";

    private static final Pattern BRACES =
            Pattern.compile("(?<!\\$)\\$(?:\\{(?<name>[A-Z][A-Z0-9_]+)}|\\((?<expanded>[A-Z][A-Z0-9_]+)\\))");

    /** The user and the password of an address, in which no shell has a say. */
    private static final Pattern BARE = Pattern.compile("://[^/@\\s]{0,200}?\\$(?<bare>[A-Z][A-Z0-9_]+)@");

    /** Kubernetes gives pods such variables for each Service. */
    private static final Pattern OF_SERVICE =
            Pattern.compile(".*_SERVICE_(?:HOST|PORT).*|.*_PORT(?:_.*)?|KUBERNETES_.*");

    /** Keys whose programs or shells read references themselves. */
    private static final Pattern SELF_READING =
            Pattern.compile("(?i)(?:spring|quarkus|micronaut|gf|otel|java|jvm|jdk|catalina|log4j|logback|fluent)[_.].*"
                    + "|.*(?:opts|options|args|command|cmd|script|template|format|pattern|query|expr|ps1|entrypoint|config|message)$"
                    + "|.*\\.\\w+");

    /** Returns those of a manifest. */
    public static List<LiteralReference> of(Manifest manifest) {
        if (manifest.is("", "ConfigMap") || manifest.is("", "Secret")) {
            return Stream.of("data", "stringData")
                    .filter(field -> !(manifest.is("", "Secret") && field.equals("data")))
                    .flatMap(field -> manifest.root().get(field).entries().stream())
                    .flatMap(entry -> in("", entry.name(), entry.value(), Set.of()).stream())
                    .toList();
        }
        return Workload.of(manifest).stream()
                .flatMap(workload -> workload.containers().stream())
                .flatMap(container -> ofContainer(container))
                .toList();
    }

    private static Stream<LiteralReference> ofContainer(Container container) {
        Set<String> before = new HashSet<>();
        if (!container.node().get("envFrom").items().isEmpty()) {
            before.add(ANY);
        }
        Stream.Builder<LiteralReference> found = Stream.builder();
        for (Node variable : container.node().get("env").items()) {
            String name = variable.get("name").text();
            in(container.name(), name, variable.get("value"), before).ifPresent(found::add);
            before.add(name);
        }
        return found.build();
    }

    private static Optional<LiteralReference> in(String holder, String key, Node value, Set<String> before) {
        String text = value.text().strip();
        if (text.indexOf('\n') >= 0 || SELF_READING.matcher(key).matches()) {
            return Optional.empty();
        }
        Matcher reference = BRACES.matcher(text);
        while (reference.find()) {
            String name = reference.group("name");
            boolean literal = name != null || isLiteral(holder, reference.group("expanded"), text, before);
            if (literal) {
                String meant = name != null ? name : reference.group("expanded");
                return Optional.of(
                        new LiteralReference(holder, key, reference.group(), meant, value, before.contains(meant)));
            }
        }
        Matcher bare = BARE.matcher(text);
        return bare.find()
                ? Optional.of(new LiteralReference(
                        holder,
                        key,
                        "$" + bare.group("bare"),
                        bare.group("bare"),
                        value,
                        before.contains(bare.group("bare"))))
                : Optional.empty();
    }

    /** Kubernetes expands what the container defines before; elsewhere, only addresses are known to mean no command. */
    private static boolean isLiteral(String holder, String name, String text, Set<String> before) {
        return holder.isEmpty()
                ? text.contains("://")
                : !before.contains(ANY)
                        && !before.contains(name)
                        && !OF_SERVICE.matcher(name).matches();
    }

    /** Returns what to do. */
    public String fix() {
        return defined
                ? "Write $(%s), which Kubernetes expands".formatted(name)
                : "Fill in %s before the manifests are applied, or take the whole value from a Secret".formatted(name);
    }
}
