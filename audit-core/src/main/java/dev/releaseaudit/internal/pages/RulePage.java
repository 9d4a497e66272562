package dev.releaseaudit.internal.pages;

import dev.releaseaudit.internal.packs.RuleEntry;
import dev.releaseaudit.rule.RuleInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * The page that explains a rule: what a person wrote, beside the class of the rule, under a heading and above a section on how to
 * ignore the rule, both made from what the class says.
 */
public final class RulePage {

    private RulePage() {}

    /** Returns the page; empty where the rule came without a page. */
    public static Optional<String> of(RuleEntry entry) {
        try (InputStream in = entry.home().getResourceAsStream("/META-INF/audit/rules/" + entry.id() + ".md")) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(whole(entry, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String whole(RuleEntry entry, String written) {
        return heading(entry.info()) + written.stripTrailing() + "\n\n" + IgnoreSection.of(entry, written);
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
