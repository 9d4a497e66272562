package dev.releaseaudit.k8s.internal.facts;

import dev.releaseaudit.facts.ConfigKey;
import dev.releaseaudit.facts.Fact;
import dev.releaseaudit.facts.SecretRef;
import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.Node.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the keys that ConfigMaps, Secrets and external secrets provide; of secrets never a value. */
final class ConfigurationFacts {

    private ConfigurationFacts() {}

    static List<Fact> of(Manifest manifest) {
        List<Fact> facts = new ArrayList<>();
        switch (manifest.kind()) {
            case "ConfigMap" ->
                manifest.root()
                        .get("data")
                        .entries()
                        .forEach(entry -> facts.add(provided(
                                manifest, entry, Optional.of(entry.value().text()))));
            case "Secret" -> {
                secret(manifest, manifest.root().get("data").entries(), facts);
                secret(manifest, manifest.root().get("stringData").entries(), facts);
            }
            case "ExternalSecret" -> external(manifest, facts);
            case "SealedSecret" ->
                secret(manifest, manifest.root().at("spec.encryptedData").entries(), facts);
            default -> {}
        }
        return facts;
    }

    private static void secret(Manifest manifest, List<Entry> entries, List<Fact> facts) {
        for (Entry entry : entries) {
            facts.add(provided(manifest, entry, Optional.empty()));
            facts.add(new SecretRef(manifest.name(), entry.name(), true, entry.location(), manifest.target()));
        }
    }

    private static void external(Manifest manifest, List<Fact> facts) {
        Node target = manifest.root().at("spec.target.name");
        String name = target.isPresent() ? target.text() : manifest.name();
        for (Node item : manifest.root().at("spec.data").items()) {
            Node key = item.get("secretKey");
            facts.add(new ConfigKey(
                    key.text(),
                    ConfigKey.Role.PROVIDED,
                    Optional.empty(),
                    manifest.label(),
                    key.location(),
                    manifest.target()));
            facts.add(new SecretRef(name, key.text(), true, key.location(), manifest.target()));
        }
        facts.add(new SecretRef(
                name, "", true, (target.isPresent() ? target : manifest.root()).location(), manifest.target()));
    }

    private static Fact provided(Manifest manifest, Entry entry, Optional<String> value) {
        return new ConfigKey(
                entry.name(), ConfigKey.Role.PROVIDED, value, manifest.label(), entry.location(), manifest.target());
    }
}
