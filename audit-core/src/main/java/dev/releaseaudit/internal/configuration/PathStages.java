package dev.releaseaudit.internal.configuration;

import dev.releaseaudit.source.Stage;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Guesses the stage of a target from the words of its path; the last word that tells decides. */
final class PathStages {

    private static final Set<String> PRODUCTION = Set.of("prod", "production", "prd", "live");
    private static final Set<String> STAGING =
            Set.of("stag", "staging", "stage", "stg", "preprod", "preproduction", "preprd", "uat");
    private static final Set<String> DEVELOPMENT = Set.of(
            "dev", "devel", "develop", "development", "test", "testing", "local", "sandbox", "ci", "qa", "nonprod");

    private PathStages() {}

    /** Returns the stage that a path such as {@code k8s/overlays/prod-eu} speaks of. */
    static Stage of(String path) {
        List<String> words = List.of(path.toLowerCase(Locale.ROOT).split("[/._-]"));
        for (int i = words.size() - 1; i >= 0; i--) {
            Stage stage = of(withoutNumber(words.get(i)), i == 0 ? "" : words.get(i - 1));
            if (stage != Stage.UNKNOWN) {
                return stage;
            }
        }
        return Stage.UNKNOWN;
    }

    private static Stage of(String word, String before) {
        if (PRODUCTION.contains(word)) {
            return switch (before) {
                case "pre" -> Stage.STAGING;
                case "non", "not", "no" -> Stage.DEVELOPMENT;
                default -> Stage.PRODUCTION;
            };
        }
        if (STAGING.contains(word)) {
            return Stage.STAGING;
        }
        boolean clusterLocal = word.equals("local") && before.equals("cluster");
        return DEVELOPMENT.contains(word) && !clusterLocal ? Stage.DEVELOPMENT : Stage.UNKNOWN;
    }

    private static String withoutNumber(String word) {
        int end = word.length();
        while (end > 0 && Character.isDigit(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(0, end);
    }
}
