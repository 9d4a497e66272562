package dev.releaseaudit.env.wiring;

import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.YamlDocument;
import dev.releaseaudit.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what a compose file sets for its services. References to variables in it are read elsewhere. */
public final class ComposeSettings {

    private static final Pattern NAME = Pattern.compile("(?:docker-)?compose(?:[.-][\\w.-]{1,60})?\\.ya?ml");

    private ComposeSettings() {}

    /** Tells whether this is the name of a compose file. */
    public static boolean accepts(String fileName) {
        return NAME.matcher(fileName).matches();
    }

    /** Returns the settings of a file, in its order. */
    public static List<VariableSetting> of(List<YamlDocument> documents) {
        List<VariableSetting> settings = new ArrayList<>();
        for (YamlDocument document : documents) {
            for (Node.Entry service : document.root().get("services").entries()) {
                String detail = "service " + service.name();
                read(service.value().get("environment"), VariableSetting.Kind.SET, detail, settings);
                read(service.value().at("build.args"), VariableSetting.Kind.ARGUMENT, "build of " + detail, settings);
            }
        }
        return settings;
    }

    private static void read(Node node, VariableSetting.Kind kind, String detail, List<VariableSetting> settings) {
        for (Node.Entry entry : node.entries()) {
            boolean given = !entry.value().isNull();
            settings.add(setting(entry.name(), kind, given, entry.value().text(), detail, entry.location()));
        }
        for (Node item : node.items()) {
            int sign = item.text().indexOf('=');
            String name = sign < 0 ? item.text() : item.text().substring(0, sign);
            settings.add(setting(name, kind, sign >= 0, item.text().substring(sign + 1), detail, item.location()));
        }
    }

    private static VariableSetting setting(
            String name, VariableSetting.Kind kind, boolean given, String value, String detail, Location location) {
        boolean plain = given && value.indexOf('$') < 0;
        return new VariableSetting(
                name,
                given || kind == VariableSetting.Kind.ARGUMENT ? kind : VariableSetting.Kind.TAKEN,
                plain ? Optional.of(value) : Optional.empty(),
                detail,
                location);
    }
}
