package dev.releaseaudit.secrets;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A key with its value, as a line says it in any of the formats that configuration is written in: {@code KEY=value}, {@code key: value},
 * {@code "key": "value",}, {@code - KEY=value}. A line without a key is all value.
 *
 * @param key the key; empty where there is none
 * @param start where the value begins in the line
 * @param value the value without quotes; the default where a variable with one is written
 */
record KeyedLine(String key, int start, String value) {

    /** A member of a JSON object, or of a mapping in braces; a line may have several. */
    private static final Pattern MEMBER =
            Pattern.compile("([\"'])([\\w.-]{1,80}+)\\1 {0,4}+: {0,4}+([\"'])([^\"'\\\\]{1,2000}+)\\3"
                    + "|[{,] {0,4}+([\\w.-]{1,80}+): {1,4}+([^\"'{}\\[\\],\\s]{1,2000}+)(?= {0,4}+[,}])");
    /** The form of a Dockerfile that needs no equals sign. */
    private static final Pattern INSTRUCTION = Pattern.compile("ENV (\\w{1,80}+) ([^=\\s]{1,2000}+)");

    /** Returns each key with its value, of a line of JSON several. */
    static List<KeyedLine> all(String line) {
        Matcher members = MEMBER.matcher(line);
        List<KeyedLine> found = new ArrayList<>();
        while (members.find()) {
            int name = members.group(2) == null ? 5 : 2;
            int text = members.group(4) == null ? 6 : 4;
            found.add(new KeyedLine(members.group(name), members.start(text), members.group(text)).withDefault());
        }
        Matcher instruction = INSTRUCTION.matcher(line);
        if (instruction.lookingAt()) {
            found.add(new KeyedLine(instruction.group(1), instruction.start(2), instruction.group(2)));
        }
        return found.isEmpty() ? List.of(of(line)) : found;
    }

    /** Returns the values of members whose key names a secret. */
    static List<Credential> secrets(String text) {
        List<Credential> found = new ArrayList<>();
        if (text.indexOf(':') < 0) {
            return found;
        }
        Matcher members = MEMBER.matcher(text);
        while (members.find()) {
            int name = members.group(2) == null ? 5 : 2;
            int value = members.group(4) == null ? 6 : 4;
            KeyName key = KeyName.of(members.group(name));
            if (key.isSecret()
                    && Placeholder.of(key, members.group(value))
                            .filter(kind -> kind != Placeholder.WEAK)
                            .isEmpty()) {
                found.add(
                        new Credential(Credential.Strength.REAL, "a secret", members.start(value), members.end(value)));
            }
        }
        return found;
    }

    static KeyedLine of(String line) {
        int sign = sign(line);
        int keyEnd = sign < 0 ? 0 : endWithoutQuote(line, sign);
        int keyStart = keyEnd;
        while (keyStart > 0 && isKeyCharacter(line.charAt(keyStart - 1))) {
            keyStart--;
        }
        if (keyStart == keyEnd || isInAddress(line, keyStart)) {
            return new KeyedLine("", 0, line);
        }
        int start = sign + 1;
        int end = endOfValue(line, start);
        while (start < end && isAround(line.charAt(start))) {
            start++;
        }
        while (end > start && isAround(line.charAt(end - 1))) {
            end--;
        }
        String value = line.substring(start, end);
        boolean opensBlock = !value.isEmpty() && value.length() <= 3 && "|>&*[{(".indexOf(value.charAt(0)) >= 0;
        return new KeyedLine(line.substring(keyStart, keyEnd), start, opensBlock ? "" : value).withDefault();
    }

    /** Tells whether a key is a parameter of an address: {@code https://host/base?ref=v1}. */
    private static boolean isInAddress(String line, int keyStart) {
        int scheme = line.lastIndexOf("://", keyStart);
        return scheme >= 0
                && keyStart > 0
                && "?&".indexOf(line.charAt(keyStart - 1)) >= 0
                && line.substring(scheme, keyStart).chars().noneMatch(Character::isWhitespace);
    }

    /** Reads {@code ${NAME:-default}} as the default, which is what a program gets where nobody sets the variable. */
    private KeyedLine withDefault() {
        int dash = value.indexOf('-');
        boolean hasDefault = value.startsWith("${")
                && value.endsWith("}")
                && dash > 2
                && value.lastIndexOf('$') == 0
                && value.substring(2, dash).chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == ':');
        return hasDefault ? new KeyedLine(key, start + dash + 1, value.substring(dash + 1, value.length() - 1)) : this;
    }

    /** Finds the first equals sign, or the first colon with a blank, a quote or nothing behind it. */
    private static int sign(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean separates = c == ':' && (i + 1 == line.length() || " \t\"'".indexOf(line.charAt(i + 1)) >= 0);
            if (c == '=' || separates) {
                return i;
            }
        }
        return -1;
    }

    private static int endWithoutQuote(String line, int sign) {
        int end = sign;
        while (end > 0 && (isAround(line.charAt(end - 1)) || line.charAt(end - 1) == ':')) {
            end--;
        }
        return end;
    }

    private static int endOfValue(String line, int start) {
        int comment = line.indexOf(" #", start);
        return comment < 0 ? line.length() : comment;
    }

    private static boolean isAround(char c) {
        return c == ' ' || c == '\t' || c == '"' || c == '\'' || c == ',' || c == ';' || c == '\r' || c == '=';
    }

    private static boolean isKeyCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
    }
}
