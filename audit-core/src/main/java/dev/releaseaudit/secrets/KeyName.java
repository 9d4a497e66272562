package dev.releaseaudit.secrets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The name of a configuration key, read word by word, since {@code ADMIN_DEFAULT_PASSWORD} contains the letters of
 * {@code MIN} but not the word.
 *
 * @param text the name as it is written
 * @param words its words in upper case: {@code apiKey}, {@code api-key} and {@code API_KEY} have the same
 */
public record KeyName(String text, List<String> words) {

    static final KeyName NONE = new KeyName("", List.of());

    private static final Set<String> BINDS = Set.of("HOST", "HOSTNAME", "ADDR", "ADDRESS", "IP", "INTERFACE");
    private static final Set<String> BUILD_PREFIXES = Set.of(
            "VITE", "NEXT_PUBLIC", "NUXT_PUBLIC", "REACT_APP", "PUBLIC", "VUE_APP", "EXPO_PUBLIC", "GATSBY", "NG_APP");

    /** Copies the words. */
    public KeyName {
        words = List.copyOf(words);
    }

    /** Reads a name. */
    public static KeyName of(String text) {
        return new KeyName(text, split(text));
    }

    /** Tells whether a value under this name should be kept secret: the words say so, and none says that it is about a secret. */
    public boolean isSecret() {
        return SecretWords.nameSecret(words);
    }

    /** Tells whether bundlers build the value into what every browser gets: {@code VITE_API_URL}, {@code NEXT_PUBLIC_KEY}. */
    public boolean isPublicAtBuild() {
        String upper = String.join("_", words);
        return BUILD_PREFIXES.stream().anyMatch(prefix -> upper.startsWith(prefix + "_"));
    }

    /** Tells whether the value is meant to be seen: {@code SUPABASE_ANON_KEY}, {@code VITE_MAPS_KEY}. */
    boolean isPublic() {
        return isPublicAtBuild()
                || words.stream()
                        .anyMatch(Set.of("PUBLIC", "PUBLISHABLE", "ANON", "BROWSER", "FIREBASE", "MAPS")::contains);
    }

    /** Tells whether a person may have to type the value. */
    boolean isPassword() {
        return words.stream().anyMatch(w -> w.startsWith("PASS") || w.endsWith("PASSWORD") || w.equals("PWD"));
    }

    /** Tells whether a server binds to the address under this name, rather than a client asking it. */
    boolean isBindAddress() {
        return words.stream().anyMatch(Set.of("BIND", "LISTEN", "LISTENER")::contains)
                || (words.size() == 1 && BINDS.contains(words.get(0)));
    }

    /** Tells whether the value under this name lists hosts that are reached without a proxy, or that may ask. */
    boolean isProxyException() {
        return words.equals(List.of("NO", "PROXY")) || words.equals(List.of("ALLOWED", "HOSTS"));
    }

    /** Tells whether the value under this name identifies a schema and is never asked for over the network. */
    boolean isSchemaIdentifier() {
        return Set.of("$id", "$schema", "xmlns", "$ref").contains(text);
    }

    private static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean end = i == text.length() || !Character.isLetterOrDigit(text.charAt(i));
            if (end || startsWord(text, i)) {
                if (i > start) {
                    words.add(text.substring(start, i).toUpperCase(Locale.ROOT));
                }
                start = end ? i + 1 : i;
            }
        }
        return words;
    }

    /** Finds the humps of camel case: {@code api|Key}, {@code AWS|Secret}. */
    private static boolean startsWord(String text, int at) {
        if (at == 0 || !Character.isUpperCase(text.charAt(at))) {
            return false;
        }
        char before = text.charAt(at - 1);
        boolean smallFollows = at + 1 < text.length() && Character.isLowerCase(text.charAt(at + 1));
        return Character.isLowerCase(before) || (Character.isUpperCase(before) && smallFollows);
    }
}
