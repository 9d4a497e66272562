package dev.releaseaudit.env.internal;

import dev.releaseaudit.env.rules.files.BlankRequiredValue;
import dev.releaseaudit.env.rules.files.DuplicateKey;
import dev.releaseaudit.env.rules.files.NearDuplicateKey;
import dev.releaseaudit.env.rules.files.PlaceholderInRealFile;
import dev.releaseaudit.env.rules.files.ValueBreaksConstraint;
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
import dev.releaseaudit.env.rules.samples.SamplesDisagree;
import dev.releaseaudit.env.rules.samples.ShownInOneSample;
import dev.releaseaudit.env.rules.secrets.PublicSecret;
import dev.releaseaudit.env.rules.secrets.RealFileCommitted;
import dev.releaseaudit.env.rules.secrets.RealFileIgnored;
import dev.releaseaudit.env.rules.secrets.SampleHoldsSecret;
import dev.releaseaudit.env.rules.secrets.SecretFallback;
import dev.releaseaudit.env.rules.secrets.SecretInGit;
import dev.releaseaudit.env.rules.secrets.WeakSecret;
import dev.releaseaudit.env.rules.style.StyleEndingBlankLine;
import dev.releaseaudit.env.rules.style.StyleExtraBlankLine;
import dev.releaseaudit.env.rules.style.StyleIncorrectDelimiter;
import dev.releaseaudit.env.rules.style.StyleKeyWithoutValue;
import dev.releaseaudit.env.rules.style.StyleLeadingCharacter;
import dev.releaseaudit.env.rules.style.StyleLowercaseKey;
import dev.releaseaudit.env.rules.style.StyleQuoteCharacter;
import dev.releaseaudit.env.rules.style.StyleSpaceCharacter;
import dev.releaseaudit.env.rules.style.StyleSubstitutionKey;
import dev.releaseaudit.env.rules.style.StyleTrailingWhitespace;
import dev.releaseaudit.env.rules.style.StyleUnorderedKey;
import dev.releaseaudit.env.rules.style.StyleValueWithoutQuotes;
import dev.releaseaudit.env.rules.usage.BlankHidesFallback;
import dev.releaseaudit.env.rules.usage.BuildVariableAtRunTime;
import dev.releaseaudit.env.rules.usage.DefaultDiffers;
import dev.releaseaudit.env.rules.usage.RequirementDiffers;
import dev.releaseaudit.env.rules.usage.UndocumentedVariable;
import dev.releaseaudit.env.rules.usage.UnreadVariable;
import dev.releaseaudit.env.rules.usage.WorkflowNameSlip;
import dev.releaseaudit.rule.JoinRule;
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
    public List<? extends JoinRule<?>> rules() {
        return List.of(
                new BlankHidesFallback(),
                new BlankRequiredValue(),
                new BuildVariableAtRunTime(),
                new CommandSubstitution(),
                new DefaultDiffers(),
                new DollarInSecret(),
                new DuplicateKey(),
                new FileAccepted(),
                new InvisibleCharacter(),
                new KeyNotRead(),
                new NearDuplicateKey(),
                new PlaceholderInRealFile(),
                new PortableValue(),
                new PublicSecret(),
                new QuotesKept(),
                new RealFileCommitted(),
                new RealFileIgnored(),
                new RequirementDiffers(),
                new SampleDocumented(),
                new SampleHoldsSecret(),
                new SamplesDisagree(),
                new SecretFallback(),
                new SecretInGit(),
                new ShownInOneSample(),
                new StyleEndingBlankLine(),
                new StyleExtraBlankLine(),
                new StyleIncorrectDelimiter(),
                new StyleKeyWithoutValue(),
                new StyleLeadingCharacter(),
                new StyleLowercaseKey(),
                new StyleQuoteCharacter(),
                new StyleSpaceCharacter(),
                new StyleSubstitutionKey(),
                new StyleTrailingWhitespace(),
                new StyleUnorderedKey(),
                new StyleValueWithoutQuotes(),
                new UnclosedQuote(),
                new UndocumentedVariable(),
                new UnquotedHash(),
                new UnreadVariable(),
                new ValueBreaksConstraint(),
                new WeakSecret(),
                new WorkflowNameSlip());
    }

    @Override
    public Map<String, String> themes() {
        Map<String, String> themes = new LinkedHashMap<>();
        themes.put("secrets", "Keep secrets out of the repository");
        themes.put("placeholders", "Replace placeholder values");
        themes.put("environment", "Make environment files unambiguous");
        themes.put("style", "Write environment files in one style");
        return themes;
    }
}
