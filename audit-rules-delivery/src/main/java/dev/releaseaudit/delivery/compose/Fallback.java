package dev.releaseaudit.delivery.compose;

import dev.releaseaudit.delivery.ComposeService;
import dev.releaseaudit.delivery.ComposeVariable;
import dev.releaseaudit.delivery.ComposeVariable.Otherwise;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.secrets.Credential;
import dev.releaseaudit.secrets.KeyName;
import dev.releaseaudit.secrets.Placeholder;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a service gets where nobody sets a variable.
 *
 * @param name the variable
 * @param key what it is put under; empty where that has no name
 * @param value what stands for it
 * @param location where
 */
public record Fallback(String name, String key, String value, Location location) implements Located {

    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,5}[smhd]?|[Tt]rue|[Ff]alse|none|null|[./~].{0,200}");

    /** Returns what a service gets, in the order of the files. */
    public static List<Fallback> of(ComposeService service) {
        return service.project().variables().stream()
                .filter(variable -> variable.otherwise() == Otherwise.DEFAULT && !variable.set())
                .filter(variable -> !variable.word().isBlank() && isIn(service, variable))
                .map(variable ->
                        new Fallback(variable.name(), key(service, variable), variable.word(), variable.location()))
                .distinct()
                .toList();
    }

    /** Tells whether the value is a secret that everybody who has the file knows. */
    public boolean isSecret() {
        boolean named = KeyName.of(name).isSecret() || KeyName.of(key).isSecret();
        boolean filled = Placeholder.of(name, value)
                .filter(kind -> kind == Placeholder.REFERENCE || kind == Placeholder.EMPTY)
                .isPresent();
        boolean shown = Credential.of(KeyName.of(name), value).isPresent()
                || Credential.weak(KeyName.of(name), value).isPresent();
        return !filled && (shown || named && !PLAIN.matcher(value).matches());
    }

    private static boolean isIn(ComposeService service, ComposeVariable variable) {
        return service.node()
                .walk()
                .anyMatch(node -> node instanceof ScalarNode && meet(node.location(), variable.location()));
    }

    private static String key(ComposeService service, ComposeVariable variable) {
        Optional<String> name = service.environment().stream()
                .filter(setting ->
                        setting.value().filter(variable.word()::equals).isPresent())
                .filter(setting -> meet(setting.location(), variable.location()))
                .map(ComposeService.Setting::name)
                .findFirst();
        return name.orElse("");
    }

    private static boolean meet(Location one, Location other) {
        return one.path().equals(other.path()) && one.line() <= other.line() && other.line() <= one.endLine();
    }
}
