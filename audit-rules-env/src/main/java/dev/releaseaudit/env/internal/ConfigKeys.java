package dev.releaseaudit.env.internal;

import dev.releaseaudit.env.EnvEntry;
import dev.releaseaudit.env.EnvFile;
import dev.releaseaudit.env.code.VariableRead;
import dev.releaseaudit.env.sample.RequirementLevel;
import dev.releaseaudit.env.sample.Sample;
import dev.releaseaudit.env.sample.SampleVariable;
import dev.releaseaudit.env.wiring.VariableSetting;
import dev.releaseaudit.facts.ConfigKey;
import dev.releaseaudit.secrets.KeyName;
import dev.releaseaudit.secrets.Placeholder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells what environment files and code do with keys. The value of a key that names a secret is never told. */
final class ConfigKeys {

    private ConfigKeys() {}

    static List<ConfigKey> of(EnvFile file) {
        return file.kind().isSample() ? shown(Sample.of(file)) : provided(file);
    }

    private static List<ConfigKey> shown(Sample sample) {
        List<ConfigKey> keys = new ArrayList<>();
        for (SampleVariable variable : sample.variables()) {
            keys.add(key(variable, ConfigKey.Role.DECLARED));
            if (variable.requirement() == RequirementLevel.REQUIRED) {
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

    /** Returns what the code that reads a variable says about it. */
    static List<ConfigKey> of(VariableRead read) {
        if (!read.isNamed()) {
            return List.of();
        }
        Optional<String> value = read.fallback().flatMap(fallback -> value(read.name(), fallback));
        String detail = "is read " + read.kind().words();
        List<ConfigKey> keys = new ArrayList<>();
        keys.add(new ConfigKey(read.name(), ConfigKey.Role.READ, value, detail, read.location()));
        if (read.required()) {
            keys.add(new ConfigKey(read.name(), ConfigKey.Role.REQUIRED, value, detail, read.location()));
        }
        return keys;
    }

    /** Returns what an artifact that starts a process or an image does with a variable. */
    static ConfigKey of(VariableSetting setting) {
        ConfigKey.Role role = switch (setting.kind()) {
            case SET -> ConfigKey.Role.PROVIDED;
            case ARGUMENT -> ConfigKey.Role.DECLARED;
            case TAKEN -> ConfigKey.Role.READ;
        };
        Optional<String> value = setting.value().flatMap(text -> value(setting.name(), text));
        return new ConfigKey(setting.name(), role, value, setting.detail(), setting.location());
    }

    private static Optional<String> value(EnvEntry entry) {
        return value(entry.key(), entry.rawValue());
    }

    /** Returns a value that may be told: of no secret, no stand-in, and no address that may hold a password. */
    static Optional<String> value(String name, String value) {
        KeyName key = KeyName.of(name);
        boolean told = !key.isSecret()
                && !value.isEmpty()
                && !value.contains("://")
                && Placeholder.of(key, value).isEmpty();
        return told ? Optional.of(value) : Optional.empty();
    }
}
