package dev.releaseaudit.it.secrets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A repository with a secret in every place that people have put one. */
final class PlantedTree {

    private static final Pattern HOLE = Pattern.compile("\\{\\{(random|issued|short|encoded)}}");
    private static final Pattern DRAWN = Pattern.compile("\\{([a-zA-Z2]):(\\d+)}|\\{u}");
    private static final Pattern FILE = Pattern.compile("(?m)^=== (\\S+)\\n");
    private static final List<String> VENDOR_FORMS = read("/vendor-forms.txt")
            .lines()
            .filter(line -> !line.startsWith("#"))
            .toList();
    private static final String LETTERS = "ABCDEFGHJKLMNOPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz";

    private final Random random;
    private int planted;

    PlantedTree(long seed) {
        this.random = new Random(seed);
    }

    /** Returns a file of the tests. */
    static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(PlantedTree.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
            files.put(names.group(1), fill(parts[i]));
        }
        return files;
    }

    /** Fills the holes of a text. */
    String fill(String text) {
        return HOLE.matcher(text).replaceAll(this::secret);
    }

    private String secret(MatchResult hole) {
        planted++;
        return switch (hole.group(1)) {
            case "random" -> password(32);
            case "short" -> password(10);
            case "encoded" -> encoded();
            default -> issued();
        };
    }

    private String issued() {
        String form = VENDOR_FORMS.get(random.nextInt(VENDOR_FORMS.size()));
        return DRAWN.matcher(form)
                .replaceAll(part -> part.group(1) == null
                        ? String.join("-", draw('h', 8), draw('h', 4), draw('h', 4), draw('h', 4), draw('h', 12))
                        : draw(part.group(1).charAt(0), Integer.parseInt(part.group(2))));
    }

    private String encoded() {
        String text = Base64.getEncoder().encodeToString(password(32).getBytes(StandardCharsets.UTF_8));
        Planted.add(text);
        return text;
    }

    /** Draws small letters, capitals and digits that take turns, as a generator of passwords does. */
    private String password(int length) {
        String drawn = draw('A', length);
        while (!drawn.matches(".*[a-zA-Z][0-9]+[a-zA-Z].*[0-9].*")
                || !drawn.matches(".*[a-z].*[A-Z].*|.*[A-Z].*[a-z].*")) {
            drawn = draw('A', length);
        }
        return drawn;
    }

    /** Draws characters; the first and the last are letters or digits, as a dash at an end would be no part of a word. */
    private String draw(char alphabet, int length) {
        String characters = switch (alphabet) {
            case 'h' -> "0123456789abcdef";
            case 'd' -> "123456789";
            case 'D' -> "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
            case 'U' -> "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
            case '2' -> "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L";
            case 'w' -> LETTERS + "0123456789_-";
            default -> LETTERS + "0123456789";
        };
        StringBuilder drawn = new StringBuilder();
        while (drawn.length() < length) {
            char c = characters.charAt(random.nextInt(characters.length()));
            boolean end = drawn.isEmpty() || drawn.length() == length - 1;
            if (!end || Character.isLetterOrDigit(c)) {
                drawn.append(c);
            }
        }
        Planted.add(drawn.toString());
        return drawn.toString();
    }
}
