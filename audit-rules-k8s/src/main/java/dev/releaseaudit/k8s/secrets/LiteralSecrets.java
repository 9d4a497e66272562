package dev.releaseaudit.k8s.secrets;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.Workload;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.secrets.Credential;
import dev.releaseaudit.secrets.Credential.Strength;
import dev.releaseaudit.secrets.KeyName;
import dev.releaseaudit.secrets.KeyedCredential;
import dev.releaseaudit.secrets.Placeholder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the secrets in the places of a manifest that are meant for settings. */
public final class LiteralSecrets {

    /**
     * A secret.
     *
     * @param key the name of the setting
     * @param kind what it is, with its article
     * @param strength how much it gives away
     * @param value where it is written
     */
    public record Found(String key, String kind, Strength strength, Node value) {}

    private LiteralSecrets() {}

    /** Returns those of a manifest. */
    public static Stream<Found> of(Manifest manifest) {
        if (manifest.is("", "ConfigMap")) {
            return manifest.root().get("data").entries().stream()
                    .flatMap(entry -> setting(entry.name(), entry.value()).stream());
        }
        return Stream.concat(addresses(manifest), ofContainers(manifest));
    }

    /** What Flux and Argo CD deploy from. */
    private static Stream<Found> addresses(Manifest manifest) {
        Node spec = manifest.root().get("spec");
        Stream<Node> several = spec.get("sources").items().stream().map(source -> source.get("repoURL"));
        return Stream.concat(several, Stream.of(spec.at("source.repoURL"), spec.get("url")))
                .filter(Node::isPresent)
                .flatMap(address -> Credential.in(address.text()).stream()
                        .limit(1)
                        .map(secret -> found("the address", secret, address)));
    }

    private static Stream<Found> ofContainers(Manifest manifest) {
        return Workload.of(manifest).stream()
                .flatMap(workload -> workload.containers().stream())
                .flatMap(container -> Stream.of(
                                variables(container.node().get("env").items()),
                                arguments(container.node().get("command").items()),
                                arguments(container.node().get("args").items()))
                        .flatMap(found -> found));
    }

    private static Stream<Found> variables(List<Node> variables) {
        return variables.stream()
                .flatMap(variable -> setting(variable.get("name").text(), variable.get("value")).stream());
    }

    private static Stream<Found> arguments(List<Node> arguments) {
        List<Found> found = new ArrayList<>();
        String before = "";
        for (Node argument : arguments) {
            argument(before, argument).ifPresent(found::add);
            before = argument.text();
        }
        return found.stream();
    }

    /** An argument that does not say what it is may be the value of the option before it. */
    private static Optional<Found> argument(String before, Node argument) {
        String option = before.startsWith("-") && before.indexOf('=') < 0 ? before.replaceFirst("^-{1,2}", "") : "";
        return KeyedCredential.inConfiguration(argument.text()).stream()
                .filter(secret -> secret.credential().strength() != Strength.WEAK)
                .findFirst()
                .or(() -> Credential.of(KeyName.of(option), argument.text())
                        .map(secret -> new KeyedCredential(option, secret)))
                .map(secret ->
                        found(secret.key().isEmpty() ? "an argument" : secret.key(), secret.credential(), argument));
    }

    private static Optional<Found> setting(String name, Node value) {
        String text = value.text();
        if (text.indexOf('\n') >= 0) {
            return KeyedCredential.inConfiguration(text).stream()
                    .filter(secret -> secret.credential().strength() != Strength.WEAK)
                    .findFirst()
                    .map(secret -> found(within(name, secret.key()), secret.credential(), value));
        }
        KeyName key = KeyName.of(name);
        return Credential.of(key, text)
                .or(() -> Credential.weak(key, text))
                .map(secret -> found(name, secret, value))
                .or(() -> written(key, value));
    }

    /** What stands under the name of a secret is one, as long as nothing says otherwise. */
    private static Optional<Found> written(KeyName key, Node value) {
        boolean isSecret = key.isSecret()
                && !value.text().isBlank()
                && Placeholder.of(key, value.text()).isEmpty()
                && !isNameOrSwitch(value.text());
        return isSecret
                ? Optional.of(new Found(key.text(), "a secret that is written out", Strength.REAL, value))
                : Optional.empty();
    }

    /** Tells a path, an address, a number or a name of parts from a password. */
    private static boolean isNameOrSwitch(String text) {
        return text.contains("://")
                || text.startsWith("/")
                || text.chars().allMatch(Character::isDigit)
                || text.matches("(?i)true|false|yes|no|none|null|[a-z]+(?:[-_.][a-z]+){1,9}");
    }

    private static String within(String name, String key) {
        return key.isEmpty() ? name : key + " in " + name;
    }

    private static Found found(String key, Credential secret, Node value) {
        return new Found(key, secret.kind(), secret.strength(), value);
    }
}
