package dev.releaseaudit.docs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells the kind of a document from its path, its title and its shape, the most telling first. */
final class KindFinder {

    private static final Set<String> FOREIGN = Set.of(
            "vendor",
            "vendored",
            "third_party",
            "third-party",
            "thirdparty",
            "node_modules",
            "testdata",
            "fixtures",
            "__fixtures__");
    private static final Set<String> CHANGELOG = Set.of(
            "changelog",
            "changelogs",
            "changes",
            "history",
            "news",
            "release-notes",
            "releasenotes",
            "releases",
            "upgrading");
    private static final Set<String> DECISION =
            Set.of("adr", "adrs", "decision", "decisions", "rfc", "rfcs", "keps", "enhancements");
    private static final Set<String> PLAN = Set.of(
            "plan",
            "plans",
            "planning",
            "roadmap",
            "backlog",
            "todo",
            "todos",
            "tasks",
            "task",
            "proposal",
            "proposals",
            "milestones",
            "sprint",
            "sprints",
            "epic",
            "epics",
            "spec",
            "specs",
            "draft",
            "drafts",
            "impl",
            "ideas",
            "wip");
    private static final Set<String> REPORT = Set.of(
            "audit",
            "audits",
            "report",
            "reports",
            "review",
            "reviews",
            "postmortem",
            "postmortems",
            "retrospective",
            "assessment",
            "assessments",
            "investigation",
            "investigations",
            "findings",
            "analysis",
            "archive",
            "archived",
            "_archived",
            "_archive",
            "attic",
            "old",
            "deprecated",
            "legacy");
    private static final Set<String> USERS =
            Set.of("user-guide", "userguide", "user-guides", "tutorials", "manual", "blog");
    private static final Map<DocumentKind, Set<String>> BY_WORD = Map.of(
            DocumentKind.READINESS, Set.of("readiness", "golive", "prr"),
            DocumentKind.RUNBOOK,
                    Set.of(
                            "runbook",
                            "runbooks",
                            "playbook",
                            "playbooks",
                            "oncall",
                            "incident",
                            "incidents",
                            "operations",
                            "rollback",
                            "recovery"),
            DocumentKind.DEPLOYMENT,
                    Set.of("deploy", "deploying", "deployment", "deployments", "rollout", "releasing", "release"),
            DocumentKind.SECURITY, Set.of("security", "hardening", "secrets"),
            DocumentKind.TESTING, Set.of("test", "tests", "testing", "coverage", "qa", "e2e"),
            DocumentKind.CONFIGURATION,
                    Set.of("config", "configuration", "configuring", "environment", "env", "settings", "variables"),
            DocumentKind.API, Set.of("api", "apis", "openapi", "endpoints"),
            DocumentKind.ARCHITECTURE, Set.of("architecture", "design", "overview"),
            DocumentKind.PRODUCT, Set.of("product", "prd", "features", "personas", "requirements", "stories"));
    private static final List<DocumentKind> ORDER = List.of(
            DocumentKind.READINESS,
            DocumentKind.RUNBOOK,
            DocumentKind.DEPLOYMENT,
            DocumentKind.SECURITY,
            DocumentKind.TESTING,
            DocumentKind.CONFIGURATION,
            DocumentKind.API,
            DocumentKind.ARCHITECTURE,
            DocumentKind.PRODUCT);

    private KindFinder() {}

    static DocumentKind of(Page page) {
        String path = page.path().toLowerCase(Locale.ROOT);
        List<String> folders = Arrays.asList(path.split("/"));
        folders = folders.subList(0, folders.size() - 1);
        String name = path.substring(path.lastIndexOf('/') + 1);
        String stem = name.lastIndexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name;
        Set<String> words = words(stem);
        Set<String> title = page.headings().isEmpty() || stem.equals("readme") ? Set.of() : words(titled(page, stem));
        if (any(folders, FOREIGN)) {
            return DocumentKind.FOREIGN;
        }
        if (words.contains("template") || folders.contains("issue_template") || folders.contains("templates")) {
            return DocumentKind.TEMPLATE;
        }
        if (any(words, CHANGELOG)
                || any(folders, CHANGELOG)
                || any(title, CHANGELOG)
                || CHANGELOG.contains(stem)
                || stem.contains("release-notes")) {
            return DocumentKind.CHANGELOG;
        }
        if (isGenerated(page)) {
            return DocumentKind.GENERATED;
        }
        if (stem.matches("\\d{3,4}[-_].*") || any(words, DECISION) || any(folders, DECISION) || any(title, DECISION)) {
            return DocumentKind.DECISION;
        }
        if (any(folders, PLAN) || any(words, PLAN) || any(title, PLAN)) {
            return DocumentKind.PLAN;
        }
        if (any(folders, REPORT) || reports(stem) || reports(titled(page, stem)) || isEarlierAudit(page)) {
            return DocumentKind.REPORT;
        }
        if (stem.equals("readme")) {
            return DocumentKind.README;
        }
        if (any(folders, USERS)) {
            return DocumentKind.PRODUCT;
        }
        return byWord(words, title);
    }

    private static DocumentKind byWord(Set<String> words, Set<String> title) {
        for (Set<String> said : List.of(words, title)) {
            if (said.contains("production") && any(said, Set.of("guide", "checklist", "launch"))) {
                return DocumentKind.READINESS;
            }
            for (DocumentKind kind : ORDER) {
                if (any(said, BY_WORD.getOrDefault(kind, Set.of()))) {
                    return kind;
                }
            }
        }
        return DocumentKind.GUIDE;
    }

    /** The word stands first or last: {@code security-audit}, {@code audit-2026}, but not {@code enable-audit-log}. */
    private static boolean reports(String words) {
        List<String> parts = parts(words);
        if (parts.isEmpty()) {
            return false;
        }
        int end = parts.size() - 1;
        boolean numbered = parts.size() > 1 && isNumber(parts.get(end));
        boolean first = REPORT.contains(parts.get(0)) && parts.size() > 1 && isNumber(parts.get(1));
        return first || REPORT.contains(parts.get(numbered ? end - 1 : end));
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }

    private static String titled(Page page, String stem) {
        return page.headings().isEmpty() || stem.equals("readme")
                ? ""
                : page.headings().get(0).text().toLowerCase(Locale.ROOT);
    }

    private static boolean isEarlierAudit(Page page) {
        boolean titled = page.title().toLowerCase(Locale.ROOT).contains("release audit");
        return titled
                || page.lines().stream().filter(line -> line.indexOf('【') >= 0).count() > 20;
    }

    private static boolean isGenerated(Page page) {
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

    private static boolean any(Iterable<String> said, Set<String> known) {
        for (String word : said) {
            if (known.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> words(String text) {
        return Set.copyOf(
                parts(text.toLowerCase(Locale.ROOT).replace("on-call", "oncall").replace("go-live", "golive")));
    }

    /** Splits at everything but small letters and digits. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean part = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (part && start < 0) {
                start = i;
            } else if (!part && start >= 0) {
                parts.add(text.substring(start, i));
                start = -1;
            }
        }
        return parts;
    }
}
