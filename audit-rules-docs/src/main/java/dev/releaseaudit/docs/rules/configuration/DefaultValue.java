package dev.releaseaudit.docs.rules.configuration;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.configuration.KnownVariables;
import dev.releaseaudit.docs.configuration.StatedDefaults;
import dev.releaseaudit.docs.configuration.VariableTables;
import dev.releaseaudit.docs.verdicts.Tally;
import dev.releaseaudit.facts.ConfigKey;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.secrets.KeyName;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Judges whether the defaults that documents give are those of the sample or the code. */
@About(id = "docs/default-value", title = "Defaults in documents are the defaults there are", tags = "drift")
public final class DefaultValue implements JoinRule<Document> {

    @Override
    public Verdicts check(Document document, Project project) {
        Tally tally = new Tally(document, "defaults");
        if (document.isCurrent()) {
            KnownVariables known = project.view(KnownVariables.VIEW);
            Stream.concat(VariableTables.of(document).stream(), StatedDefaults.in(document).stream())
                    .forEach(stated -> judge(document, stated, known.defaults(stated.name()), tally));
        }
        return tally.verdicts();
    }

    private static void judge(Document document, ConfigKey stated, List<ConfigKey> declared, Tally tally) {
        if (stated.defaultValue().isEmpty() || declared.isEmpty()) {
            return;
        }
        if (declared.stream().anyMatch(key -> equal(key, stated))) {
            tally.holds(stated);
        } else {
            ConfigKey other = declared.get(0);
            tally.add(violated(
                            stated,
                            "%s gives %s the default %s, %s has %s",
                            document.path(),
                            stated.name(),
                            shown(stated),
                            other.location().path(),
                            shown(other))
                    .key(stated.name())
                    .see(other, "the other default")
                    .fix("Give " + stated.name() + " one default in " + document.path() + " and "
                            + other.location().path()));
        }
    }

    private static boolean equal(ConfigKey one, ConfigKey two) {
        return plain(one).equals(plain(two));
    }

    private static String plain(ConfigKey key) {
        return key.defaultValue()
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .replace("\"", "")
                .replace("'", "")
                .replaceAll("/$", "");
    }

    private static String shown(ConfigKey key) {
        return KeyName.of(key.name()).isSecret() ? "****" : key.defaultValue().orElse("");
    }
}
