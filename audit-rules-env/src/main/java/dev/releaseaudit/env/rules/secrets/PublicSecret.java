package dev.releaseaudit.env.rules.secrets;

import static dev.releaseaudit.rule.Verdict.unknown;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.facts.ConfigKey;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.rule.View;
import dev.releaseaudit.secrets.KeyName;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds secrets under names that bundlers build into what every browser gets. */
@About(
        id = "env/public-secret",
        title = "No secret has the prefix of a public variable",
        severity = Severity.ERROR,
        tags = {"security", "secret"})
public final class PublicSecret implements JoinRule<ConfigKey> {

    private static final Pattern PUBLIC = Pattern.compile(
            "(?:VITE|NEXT_PUBLIC|NUXT_PUBLIC|REACT_APP|VUE_APP|EXPO_PUBLIC|GATSBY|NG_APP)_(?<rest>[A-Z0-9_]+)");
    /** Words that no key for browsers has. */
    private static final Set<String> PRIVATE =
            Set.of("SECRET", "SECRETS", "PASSWORD", "PASSWD", "PASSPHRASE", "PRIVATE", "CREDENTIALS", "SALT", "ADMIN");
    /** Services whose keys are made for browsers. */
    private static final Set<String> FOR_BROWSERS = Set.of(
            "FIREBASE",
            "MAPS",
            "MAP",
            "MAPBOX",
            "SENTRY",
            "POSTHOG",
            "SEGMENT",
            "MIXPANEL",
            "AMPLITUDE",
            "RECAPTCHA",
            "HCAPTCHA",
            "TURNSTILE",
            "SITE",
            "ANON",
            "PUBLISHABLE",
            "PUBLIC",
            "CLIENT",
            "SEARCH",
            "ANALYTICS",
            "VAPID",
            "DSN",
            "STORAGE",
            "LOCAL",
            "COOKIE");

    /** All places of each name that is built in and names a secret. */
    private static final View<Map<String, List<ConfigKey>>> PLACES = View.of(
            "secrets with the prefix of public variables",
            project -> project.all(ConfigKey.class).stream()
                    .filter(key -> isSecret(key.name()))
                    .collect(Collectors.groupingBy(ConfigKey::name)));

    @Override
    public Verdicts check(ConfigKey key, Project project) {
        if (!isSecret(key.name())) {
            return Verdicts.none();
        }
        List<ConfigKey> places = project.view(PLACES).getOrDefault(key.name(), List.of(key));
        return places.get(0).equals(key) ? judge(places) : Verdicts.none();
    }

    private static boolean isSecret(String name) {
        Matcher matcher = PUBLIC.matcher(name);
        return matcher.matches() && KeyName.of(matcher.group("rest")).isSecret();
    }

    private static Verdicts judge(List<ConfigKey> places) {
        ConfigKey first = places.get(0);
        List<String> words = KeyName.of(first.name()).words();
        boolean secret = words.stream().anyMatch(PRIVATE::contains);
        boolean forBrowsers = words.stream().skip(1).anyMatch(w -> FOR_BROWSERS.contains(w) && !w.equals("PUBLIC"));
        if (!secret && forBrowsers) {
            return Verdicts.none();
        }
        Verdict verdict = secret
                ? violated(
                                first,
                                "%s is a secret by its name, and its prefix puts it into the bundle for browsers",
                                first.name())
                        .fix("Let the server use it, under a name without the prefix, and change the secret")
                : unknown(
                        first,
                        "%s is in the bundle for browsers; whether its key is restricted to that use, only its provider knows",
                        first.name());
        for (ConfigKey place : places.subList(1, Math.min(places.size(), 5))) {
            verdict = verdict.see(place, "also here");
        }
        return verdict;
    }
}
