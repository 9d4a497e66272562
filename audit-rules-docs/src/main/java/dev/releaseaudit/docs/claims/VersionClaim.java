package dev.releaseaudit.docs.claims;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.Prose;
import dev.releaseaudit.docs.language.Sentence;
import dev.releaseaudit.docs.language.Vocabulary;
import dev.releaseaudit.facts.ToolVersion;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of a language or run time that a document asks for.
 *
 * @param tool node, java, go or python
 * @param version the number
 * @param orLater whether later versions will do
 * @param location where
 */
public record VersionClaim(String tool, String version, boolean orLater, Location location) implements Located {

    private static final Pattern STATED = Pattern.compile(
            "\\b(Node(?:\\.js|JS|js)?|Java|JDK|OpenJDK|Python|Go|Golang) (?:version |versions |v|>= ?|≥ ?|~ ?|\\^ ?)?`?(?:>= ?|≥ ?|v)?(\\d{1,2}(?:\\.\\d{1,2})?)(?:\\.\\d{1,3}|\\.x)?(\\+| ?or (?:later|newer|higher|above|greater))?");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})(?:\\.(\\d{1,3}))?");
    private static final Pattern VERSION = Pattern.compile("\\bv(?:ersions? )?(\\d{1,2})\\b");
    private static final List<String> TOOLS = List.of("Node", "Java", "JDK", "Python", "Go ", "Golang");
    private static final Set<String> ASKING = Vocabulary.words("asking");
    private static final Set<String> OTHERWISE = Vocabulary.words("no version asked");

    /** Returns the versions that a document asks for: where it says so, or in a list under such a heading. */
    public static List<VersionClaim> in(Document document) {
        List<VersionClaim> claims = new ArrayList<>();
        boolean asked = false;
        for (Prose prose : document.page().prose()) {
            if (prose.role() == Prose.Role.HEADING) {
                String heading = prose.text().toLowerCase(Locale.ROOT);
                asked = heading.contains("prerequisite")
                        || heading.contains("requirement")
                        || heading.contains("before you");
            } else if (TOOLS.stream().anyMatch(prose.text()::contains)) {
                scan(prose, asked, claims);
            }
        }
        return claims;
    }

    private static void scan(Prose prose, boolean asked, List<VersionClaim> claims) {
        Matcher stated = STATED.matcher(prose.text());
        while (stated.find()) {
            Sentence sentence = Sentence.around(prose, stated.start());
            boolean word = stated.group(1).startsWith("Go") && stated.group(2).indexOf('.') < 0;
            if (!word && !isListed(sentence) && (asked || sentence.has(ASKING)) && !sentence.has(OTHERWISE)) {
                boolean later = stated.group(3) != null
                        || stated.group().contains(">")
                        || stated.group().contains("≥")
                        || sentence.has(Set.of("least", "minimum"));
                claims.add(new VersionClaim(
                        tool(stated.group(1)), stated.group(2), later, prose.at(stated.start(), stated.end())));
            }
        }
    }

    /** A sentence with several bare versions lists them: "version 16, and once for version 14". */
    private static boolean isListed(Sentence sentence) {
        Set<String> versions = new HashSet<>();
        VERSION.matcher(sentence.text()).results().forEach(version -> versions.add(version.group(1)));
        Set<String> stated = new HashSet<>();
        STATED.matcher(sentence.text())
                .results()
                .forEach(other -> stated.add(tool(other.group(1)) + " " + other.group(2)));
        long tools =
                stated.stream().map(other -> other.split(" ")[0]).distinct().count();
        return versions.size() > 1 || stated.size() > tools;
    }

    private static String tool(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.startsWith("node")
                ? "node"
                : lower.startsWith("go") ? "go" : lower.startsWith("python") ? "python" : "java";
    }

    /** Tells whether a version that a file asks for agrees with this one. */
    public boolean agrees(ToolVersion wanted) {
        String text = wanted.version();
        for (String alternative : text.split("\\|\\|")) {
            Matcher number = NUMBER.matcher(alternative);
            if (!number.find()) {
                return true;
            }
            int difference = compare(number.group(1), number.group(2) == null ? "" : number.group(2));
            boolean open = alternative.contains(">") || alternative.contains("+");
            if (difference == 0 || (open && difference > 0)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a later version will do and a file asks for one, which neither contradicts nor confirms this. */
    public boolean allows(ToolVersion wanted) {
        Matcher number = NUMBER.matcher(wanted.version());
        boolean open = wanted.version().contains(">") || wanted.version().contains("+");
        return orLater
                && !open
                && number.find()
                && compare(number.group(1), Objects.requireNonNullElse(number.group(2), "")) < 0;
    }

    /** Returns how the stated version compares with another, as far as both are given. */
    private int compare(String major, String minor) {
        String[] stated = version.split("\\.");
        boolean oldJava = tool.equals("java") && major.equals("1") && !minor.isEmpty();
        int first = Integer.compare(Integer.parseInt(stated[0]), Integer.parseInt(oldJava ? minor : major));
        boolean minors = !tool.equals("node") && !tool.equals("java") && stated.length > 1 && !minor.isEmpty();
        return first != 0 || !minors ? first : Integer.compare(Integer.parseInt(stated[1]), Integer.parseInt(minor));
    }
}
