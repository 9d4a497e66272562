package dev.releaseaudit.docs.kinds;

import dev.releaseaudit.docs.DocumentKind;
import dev.releaseaudit.docs.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Tells the kind of a document from its path, its title and its shape, the most telling first. */
public final class KindFinder {

    private final Page page;
    private final List<String> folders;
    private final String stem;
    private final List<String> name;
    private final List<String> title;

    private KindFinder(Page page) {
        this.page = page;
        String path = page.path().toLowerCase(Locale.ROOT);
        List<String> parts = Arrays.asList(path.split("/"));
        String file = parts.get(parts.size() - 1);
        this.folders = parts.subList(0, parts.size() - 1);
        this.stem = file.lastIndexOf('.') > 0 ? file.substring(0, file.lastIndexOf('.')) : file;
        this.name = NameWords.of(stem);
        boolean untitled = page.headings().isEmpty() || stem.equals("readme");
        this.title = untitled ? List.of() : NameWords.of(page.headings().get(0).text());
    }

    /** Returns the kind of a page. */
    public static DocumentKind of(Page page) {
        return new KindFinder(page).kind();
    }

    private DocumentKind kind() {
        return PathKind.of(page.path()).orElseGet(this::byContent);
    }

    private DocumentKind byContent() {
        if (says(KindWords.CHANGELOG) || KindWords.CHANGELOG.contains(stem) || stem.contains("release-notes")) {
            return DocumentKind.CHANGELOG;
        }
        if (isGenerated()) {
            return DocumentKind.GENERATED;
        }
        if (stem.matches("\\d{3,4}[-_].*") || says(KindWords.DECISION) || isAmongDecisions() || weighsAlternatives()) {
            return DocumentKind.DECISION;
        }
        if (says(KindWords.PLAN)) {
            return DocumentKind.PLAN;
        }
        if (any(folders, KindWords.REPORT) || reports(name) || reports(title) || isEarlierAudit()) {
            return DocumentKind.REPORT;
        }
        if (KindWords.INTRODUCING.contains(stem)) {
            return DocumentKind.README;
        }
        return any(folders, KindWords.USERS) ? DocumentKind.PRODUCT : byWord();
    }

    private boolean isAmongDecisions() {
        return folders.stream().anyMatch(folder -> any(NameWords.of(folder), KindWords.DECISION));
    }

    /** Who names what was not chosen, or what is no goal, proposes or decides. */
    private boolean weighsAlternatives() {
        return page.headings().stream()
                .map(heading -> heading.text().toLowerCase(Locale.ROOT))
                .anyMatch(heading -> heading.equals("alternatives considered")
                        || heading.equals("non-goals")
                        || heading.equals("non goals")
                        || heading.equals("considered options"));
    }

    /** Tells whether a folder, the name or the title has one of these words. */
    private boolean says(Set<String> words) {
        return any(folders, words) || any(name, words) || any(title, words);
    }

    private DocumentKind byWord() {
        boolean launch = Stream.of(name, title)
                .anyMatch(said -> any(said, KindWords.BY_WORD.getOrDefault(DocumentKind.READINESS, Set.of()))
                        || any(said, KindWords.LAUNCH));
        if (launch && Stream.of(name, title).anyMatch(said -> any(said, KindWords.TRACKER))) {
            return DocumentKind.TRACKER;
        }
        for (List<String> said : List.of(name, title)) {
            if (said.contains("production") && any(said, Set.of("guide", "checklist", "launch"))) {
                return DocumentKind.READINESS;
            }
            for (DocumentKind kind : KindWords.ORDER) {
                boolean named = any(said, KindWords.BY_WORD.getOrDefault(kind, Set.of()));
                if (named && (kind != DocumentKind.TESTING || isAboutTests(said))) {
                    return kind;
                }
            }
        }
        return DocumentKind.GUIDE;
    }

    /** A "unit testing of rules" that users do is a feature, "testing" alone is ours. */
    private static boolean isAboutTests(List<String> said) {
        return KindWords.TESTING.containsAll(said)
                || KindWords.TESTS.contains(said.get(0))
                || KindWords.TESTS.contains(said.get(said.size() - 1));
    }

    /** The word stands first or last: {@code security-audit}, {@code audit-2026}, but not {@code enable-audit-log}. */
    private static boolean reports(List<String> parts) {
        if (parts.isEmpty()) {
            return false;
        }
        int end = parts.size() - 1;
        boolean numbered = parts.size() > 1 && isNumber(parts.get(end));
        boolean first = KindWords.REPORT.contains(parts.get(0)) && parts.size() > 1 && isNumber(parts.get(1));
        return first || KindWords.REPORT.contains(parts.get(numbered ? end - 1 : end));
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }

    private boolean isEarlierAudit() {
        boolean titled = page.title().toLowerCase(Locale.ROOT).contains("release audit");
        return titled
                || page.lines().stream().filter(line -> line.indexOf('【') >= 0).count() > 20;
    }

    private boolean isGenerated() {
        boolean says = page.comments().stream()
                .filter(comment -> comment.location().line() <= 20)
                .map(comment -> comment.text().toLowerCase(Locale.ROOT))
                .anyMatch(text -> text.contains("do not edit")
                        || text.contains("autogenerated")
                        || text.contains("auto-generated")
                        || text.contains("generated by"));
        return says
                || page.headings().stream()
                        .anyMatch(h -> h.text().equalsIgnoreCase("Options inherited from parent commands"));
    }

    private static boolean any(List<String> said, Set<String> known) {
        return said.stream().anyMatch(known::contains);
    }
}
