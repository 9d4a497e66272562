package dev.releaseaudit.env;

import dev.releaseaudit.env.rules.files.DuplicateKey;
import dev.releaseaudit.env.rules.files.PlaceholderInRealFile;
import dev.releaseaudit.env.rules.files.RealFileCommitted;
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
                new WeakSecret());
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
