package dev.releaseaudit.secrets;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises values in which a person speaks to the person who is to replace them. */
final class StandIns {

    private static final Pattern ANGLES =
            Pattern.compile("(?<![\\w>?<])<([A-Za-z0-9][\\w .:+'/|,()#*-]{0,60}|\\.\\.\\.)>", CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile(
            "/?(?:a|b|i|p|u|br|hr|em|li|ol|ul|td|th|tr|h[1-6]|div|pre|img|code|span|body|html|head|link|meta|script|style|"
                    + "strong|table|title|center|small|mjml)(?: ?/)?",
            CASE_INSENSITIVE);
    private static final Pattern BRACKETED = Pattern.compile(
            "\\[ ?(?:your|insert|enter|replace|change|todo|tbd|fill|add|put|set)[^\\[\\]]*]", CASE_INSENSITIVE);
    private static final Pattern INSTRUCTION = Pattern.compile(
            "(?<![a-z])(?:(?:replace|change|update|insert|enter|fill|set|put|add|edit|provide|generate|paste|override)"
                    + "[ _-]?(?:me|this|it|with|in|here|your|yours|before|value|the|a|an|real|actual|secure|strong)"
                    + "|to[ _-]?be[ _-]?(?:replaced|changed|filled|set|defined|determined|provided|generated)"
                    + "|change[ _-]?it|(?:fill|put|goes)[ _-]?here)(?![a-z])",
            CASE_INSENSITIVE);
    /** Words that end with where to put something: {@code REPLACE_LICENSE_KEY_HERE}, {@code api-key-here}. */
    private static final Pattern HERE = Pattern.compile("[a-z0-9]+(?:[ _-][a-z0-9]+){0,6}[ _-]here", CASE_INSENSITIVE);
    /** A whole value in capitals that begins with what to do. */
    private static final Pattern ORDER =
            Pattern.compile("(?:REPLACE|CHANGE|INSERT|ENTER|FILL|UPDATE|GENERATE|PROVIDE)_[A-Z0-9_]+");

    private static final Pattern YOUR =
            Pattern.compile("(?<![a-z])your(?:[_.-][a-z0-9]|( )[a-z0-9]|" + yours() + "(?![a-z]))", CASE_INSENSITIVE);
    private static final Pattern YOUR_SPOKEN =
            Pattern.compile("(?<![a-z])your (?:\\w+ )?" + yours() + "(?![a-z])", CASE_INSENSITIVE);
    private static final Pattern MY_DOMAIN = Pattern.compile(
            "(?<![a-z0-9.-])my[_-]?(?:domain|company|site|website|org)\\.(?:com|net|org|io|dev|tld|local)(?![a-z])",
            CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile(
            "(?<![A-Za-z.])(?:TODO|(?i:place-?_?holder|dummy|fake|redacted|tbd|fixme|fill-?in|not[-_ ]?set|not[-_ ]a[-_ ]real))(?![A-Za-z])");
    private static final Pattern LETTERS = Pattern.compile("[A-Za-z _-]*+");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private StandIns() {}

    static boolean hasAngles(String value) {
        if (value.indexOf('<') < 0 || value.contains("</")) {
            return false;
        }
        Matcher matcher = ANGLES.matcher(value);
        while (matcher.find()) {
            String name = matcher.group(1);
            if (!name.contains("://") && !TAG.matcher(name).matches()) {
                return true;
            }
        }
        return false;
    }

    static boolean isBracketed(String value) {
        String text = value.strip();
        return text.startsWith("[") && BRACKETED.matcher(text).matches();
    }

    static boolean instructs(String value) {
        String text = LETTERS.matcher(value).matches() ? HUMP.matcher(value).replaceAll("_") : value;
        Matcher matcher = INSTRUCTION.matcher(text);
        return (matcher.find() && !isProse(value)) || isOrder(value.strip());
    }

    private static boolean isOrder(String value) {
        return value.length() <= 80
                && (ORDER.matcher(value).matches() || HERE.matcher(value).matches());
    }

    static boolean saysYour(String value) {
        Matcher matcher = YOUR.matcher(value);
        while (matcher.find()) {
            if (matcher.group(1) == null) {
                return true;
            }
        }
        return YOUR_SPOKEN.matcher(value).find() || MY_DOMAIN.matcher(value).find();
    }

    static boolean hasWord(String value) {
        return WORD.matcher(value).find() && !isProse(value);
    }

    /** Tells a sentence for users from a value: many words that begin with a capital and end with a full stop, or very many. */
    private static boolean isProse(String value) {
        long spaces = value.strip().chars().filter(c -> c == ' ').count();
        return spaces >= 9
                || (spaces >= 4 && (value.strip().endsWith(".") || value.strip().endsWith("!")));
    }

    private static String yours() {
        return "(?:domain|company|org|organi[sz]ation|app|application|secret|token|key|keys|apikey|api|password|pass|passwd|pw|pwd"
                + "|user|username|name|email|mail|host|hostname|server|site|website|url|uri|id|account|project|bucket|region|team"
                + "|workspace|tenant|client|database|db|registry|repo|repository|cluster|namespace|value|webhook|credentials?)";
    }
}
