package dev.releaseaudit.secrets;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds random values that a command line or a header says: {@code --api-key …}, {@code Authorization: Bearer …}. */
final class SpokenSecrets {

    private static final Pattern OPTION =
            Pattern.compile("--([A-Za-z][\\w-]{1,60}+)[\"']?[ ,=]{1,3}+[\"']?([A-Za-z0-9+/_.~-]{20,1000}+={0,2}+)");
    private static final Pattern BEARER = Pattern.compile("(?:Bearer|bearer) ([A-Za-z0-9+/_.~-]{20,1000}+={0,2}+)");

    private SpokenSecrets() {}

    static List<Credential> in(String text) {
        List<Credential> found = new ArrayList<>();
        if (text.contains("--")) {
            Matcher options = OPTION.matcher(text);
            while (options.find()) {
                if (KeyName.of(options.group(1)).isSecret()) {
                    addRandom(options.group(2), options.start(2), "a random value", found);
                }
            }
        }
        if (text.contains("earer ")) {
            Matcher headers = BEARER.matcher(text);
            while (headers.find()) {
                addRandom(headers.group(1), headers.start(1), "a bearer token", found);
            }
        }
        return found;
    }

    private static void addRandom(String value, int start, String kind, List<Credential> found) {
        if (Randomness.isRandom(value) && Placeholder.of(value).isEmpty()) {
            found.add(new Credential(Credential.Strength.REAL, kind, start, start + value.length()));
        }
    }
}
