package dev.releaseaudit.docs.configuration;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.InlineCode;
import dev.releaseaudit.docs.Prose;
import dev.releaseaudit.facts.ConfigKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the defaults that sentences give, as in "{@code SESSION_TTL} defaults to {@code 30m}". */
public final class StatedDefaults {

    private static final Pattern BETWEEN =
            Pattern.compile("[^.!?\n]{0,40}\\bdefaults?(?: value)?(?: to| is|:| of| =)? ?\\(?");

    private StatedDefaults() {}

    /** Returns the variables, each with the default that a sentence gives it. */
    public static List<ConfigKey> in(Document document) {
        List<ConfigKey> keys = new ArrayList<>();
        for (Prose prose : document.page().prose()) {
            if (prose.codes().size() > 1
                    && prose.role() != Prose.Role.CELL
                    && prose.text().contains("default")) {
                keys(prose, keys);
            }
        }
        return keys;
    }

    private static void keys(Prose prose, List<ConfigKey> keys) {
        for (int i = 0; i + 1 < prose.codes().size(); i++) {
            InlineCode name = prose.codes().get(i);
            InlineCode value = prose.codes().get(i + 1);
            if (VariableTables.NAME.matcher(name.text()).matches()
                    && !VariableTables.NAME.matcher(value.text()).matches()
                    && value.start() - name.end() < 80
                    && BETWEEN.matcher(prose.text().substring(name.end(), value.start()))
                            .matches()) {
                keys.add(new ConfigKey(
                        name.text(), ConfigKey.Role.DOCUMENTED, Optional.of(value.text()), "", value.location()));
            }
        }
    }
}
