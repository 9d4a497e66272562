package dev.releaseaudit.it.secrets;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Is a repository with a secret in every place that people have put one. Each secret holds the same few characters, which stand
 * nowhere else, so that one search tells whether any of them got out, plain or in Base64.
 */
final class PlantedTree {

    /** Six characters, so that Base64 of them is the same wherever it begins at a multiple of three. */
    private static final String MARK = "Zq7xK9";

    private static final String MARK_IN_SMALL_LETTERS = MARK.toLowerCase(Locale.ROOT);
    private static final String MARK_IN_BASE64 = base64(MARK);
    private static final Pattern HOLE = Pattern.compile("\\{\\{(random|issued|short|encoded)}}");
    private static final Pattern FILE = Pattern.compile("(?m)^=== (\\S+)\\n");
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789";

    private final Random random;
    private int planted;

    PlantedTree(long seed) {
        this.random = new Random(seed);
    }

    /** Tells whether a text shows any secret, or a part of one that begins with it. */
    static boolean isShownIn(String text) {
        return text.contains(MARK_IN_BASE64) || text.toLowerCase(Locale.ROOT).contains(MARK.toLowerCase(Locale.ROOT));
    }

    /** Returns how many secrets were planted. */
    int planted() {
        return planted;
    }

    /** Fills the holes of the files of a template, each with a new secret. */
    Map<String, String> files(String template) {
        Map<String, String> files = new LinkedHashMap<>();
        String[] parts = FILE.split(template);
        Matcher names = FILE.matcher(template);
        for (int i = 1; names.find(); i++) {
            files.put(names.group(1), HOLE.matcher(parts[i]).replaceAll(this::secret));
        }
        return files;
    }

    private String secret(MatchResult hole) {
        planted++;
        return switch (hole.group(1)) {
            case "random" -> MARK + draw(26);
            case "short" -> MARK + draw(4);
            case "encoded" -> base64(MARK + draw(26));
            default -> issued();
        };
    }

    private String issued() {
        return switch (random.nextInt(5)) {
            case 0 -> "ghp_" + MARK + draw(30);
            case 1 -> "sk_live_" + MARK + draw(24);
            case 2 -> "glpat-" + MARK + draw(20);
            case 3 -> "npm_" + MARK + draw(30);
            default -> "dckr_pat_" + MARK + draw(21);
        };
    }

    private String draw(int length) {
        StringBuilder drawn = new StringBuilder();
        while (drawn.length() < length) {
            drawn.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return drawn.toString();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
