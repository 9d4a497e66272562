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
    public static List<Setting> of(List<YamlDocument> documents) {
        List<Setting> settings = new ArrayList<>();
        for (YamlDocument document : documents) {
            for (Node.Entry service : document.root().get("services").entries()) {
                String detail = "service " + service.name();
                read(service.value().get("environment"), Setting.Kind.SET, detail, settings);
                read(service.value().at("build.args"), Setting.Kind.ARGUMENT, "build of " + detail, settings);
            }
        }
        return settings;
    }

    private static void read(Node node, Setting.Kind kind, String detail, List<Setting> settings) {
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

    private static Setting setting(
            String name, Setting.Kind kind, boolean given, String value, String detail, Location location) {
        boolean plain = given && value.indexOf('$') < 0;
        return new Setting(
                name,
                given || kind == Setting.Kind.ARGUMENT ? kind : Setting.Kind.TAKEN,
                plain ? Optional.of(value) : Optional.empty(),
                detail,
                location);
    }
}
