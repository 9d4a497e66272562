package dev.releaseaudit.docs.status;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.Prose;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A verdict of the team itself against a launch, as in "Decision: NO-GO".
 *
 * @param text the words
 * @param location where
 */
public record NoGo(String text, Location location) implements Located {

    private static final Pattern SAID = Pattern.compile(
            "(?i)\\b(?:verdict|decision|recommendation|status|result|outcome|conclusion|assessment|no[- ]go)\\b[^.|\\n]{0,20}?(?::|\\bis\\b|=|—|–)[^\\w|\\n]{0,8}(?:no[- ]go|not (?:yet )?(?:production[- ]ready|ready (?:for|to)))\\b(?! (?:if|when|unless|or|live)\\b|[-/])");

    /** Returns what the texts of a document say outside its tables. */
    public static List<NoGo> in(Document document) {
        return document.page().prose().stream()
                .filter(prose -> prose.role() != Prose.Role.CELL)
                .flatMap(prose -> SAID.matcher(prose.text()).results().map(said -> of(said, prose)))
                .toList();
    }

    private static NoGo of(MatchResult said, Prose prose) {
        return new NoGo(said.group().replaceAll("[*_`\\s]+", " ").strip(), prose.at(said.start(), said.end()));
    }
}
