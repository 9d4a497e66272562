package dev.releaseaudit.env.internal;

import dev.releaseaudit.env.EnvEntry;
import dev.releaseaudit.env.EnvFile;
import dev.releaseaudit.env.sample.Sample;
import dev.releaseaudit.env.sample.SampleVariable;
import dev.releaseaudit.env.sample.Status;
import dev.releaseaudit.facts.ConfigKey;
import dev.releaseaudit.facts.KeyName;
import dev.releaseaudit.facts.Placeholder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells what an environment file does with its keys. The value of a key that names a secret is never told. */
final class ConfigKeys {

    private ConfigKeys() {}

    static List<ConfigKey> of(EnvFile file) {
        return file.kind().isSample() ? shown(Sample.of(file)) : provided(file);
    }

    private static List<ConfigKey> shown(Sample sample) {
        List<ConfigKey> keys = new ArrayList<>();
        for (SampleVariable variable : sample.variables()) {
            keys.add(key(variable, ConfigKey.Role.DECLARED));
            if (variable.status() == Status.REQUIRED) {
                keys.add(key(variable, ConfigKey.Role.REQUIRED));
            }
            if (variable.isDescribed()) {
                keys.add(key(variable, ConfigKey.Role.DOCUMENTED));
            }
        }
        return keys;
    }

    private static ConfigKey key(SampleVariable variable, ConfigKey.Role role) {
        EnvEntry entry = variable.entry();
        return new ConfigKey(variable.name(), role, value(entry), variable.description(), variable.location());
    }

    private static List<ConfigKey> provided(EnvFile file) {
        return file.assignments().stream()
                .map(e -> new ConfigKey(e.key(), ConfigKey.Role.PROVIDED, value(e), e.comment(), e.keyLocation()))
                .toList();
    }

    private static Optional<String> value(EnvEntry entry) {
        KeyName key = KeyName.of(entry.key());
        String value = entry.rawValue();
        boolean told = !key.isSecret()
                && !value.isEmpty()
                && !value.contains("://")
                && Placeholder.of(key, value).isEmpty();
        return told ? Optional.of(value) : Optional.empty();
    }
}
