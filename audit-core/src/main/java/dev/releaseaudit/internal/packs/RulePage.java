package dev.releaseaudit.internal.packs;

import dev.releaseaudit.rule.RuleInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Finds the page that explains a rule beside the class of the rule. */
public final class RulePage {

    private RulePage() {}

    /** Returns the page under its generated heading; empty where the rule came without a page. */
    public static Optional<String> of(RuleEntry entry) {
        try (InputStream in = entry.home().getResourceAsStream("/META-INF/audit/rules/" + entry.id() + ".md")) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(heading(entry.info()) + new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String heading(RuleInfo info) {
        return """
                # %s - %s

                %s · %s · since %s · looks at: %s

                """.formatted(
                        info.id(),
                        info.title(),
                        info.severity().name().toLowerCase(Locale.ROOT),
                        info.theme(),
                        info.since(),
                        info.subject());
    }
}
