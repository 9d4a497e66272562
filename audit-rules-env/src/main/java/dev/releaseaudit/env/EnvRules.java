package dev.releaseaudit.env;

import dev.releaseaudit.env.rules.files.DuplicateKey;
import dev.releaseaudit.env.rules.files.PlaceholderInRealFile;
import dev.releaseaudit.env.rules.files.RealFileCommitted;
import dev.releaseaudit.env.rules.loading.CommandSubstitution;
import dev.releaseaudit.env.rules.loading.DollarInSecret;
import dev.releaseaudit.env.rules.loading.FileAccepted;
import dev.releaseaudit.env.rules.loading.InvisibleCharacter;
import dev.releaseaudit.env.rules.loading.KeyNotRead;
import dev.releaseaudit.env.rules.loading.PortableValue;
import dev.releaseaudit.env.rules.loading.QuotesKept;
import dev.releaseaudit.env.rules.loading.UnclosedQuote;
import dev.releaseaudit.env.rules.loading.UnquotedHash;
import dev.releaseaudit.env.rules.samples.SampleDocumented;
import dev.releaseaudit.env.rules.secrets.SampleHoldsSecret;
import dev.releaseaudit.env.rules.secrets.SecretInGit;
import dev.releaseaudit.env.rules.secrets.WeakSecret;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.RulePack;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Offers the rules about environment files. */
public final class EnvRules implements RulePack {

    @Override
    public String id() {
        return "env";
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(
                new DuplicateKey(),
                new PlaceholderInRealFile(),
                new RealFileCommitted(),
                new SampleDocumented(),
                new SampleHoldsSecret(),
                new SecretInGit(),
                new WeakSecret(),
                new InvisibleCharacter(),
                new CommandSubstitution(),
                new DollarInSecret(),
                new FileAccepted(),
                new KeyNotRead(),
                new PortableValue(),
                new QuotesKept(),
                new UnclosedQuote(),
                new UnquotedHash());
    }

    @Override
    public Map<String, String> themes() {
        Map<String, String> themes = new LinkedHashMap<>();
        themes.put("secrets", "Keep secrets out of the repository");
        themes.put("placeholders", "Replace placeholder values");
        themes.put("environment", "Make environment files unambiguous");
        return themes;
    }
}
