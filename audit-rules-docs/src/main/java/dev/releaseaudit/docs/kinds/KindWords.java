package dev.releaseaudit.docs.kinds;

import dev.releaseaudit.docs.DocumentKind;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists the words in paths and titles that tell what a document is for. */
final class KindWords {

    static final Set<String> FOREIGN = Set.of("""
            vendor vendored third_party third-party thirdparty node_modules testdata fixtures __fixtures__
            upstream""".split("\\s+"));
    static final Set<String> CHANGELOG = Set.of("""
            changelog changelogs changes history news release-notes release_notes releasenotes releases
            upgrading""".split("\\s+"));
    static final Set<String> DECISION =
            Set.of("adr", "adrs", "decision", "decisions", "rfc", "rfcs", "keps", "enhancements");
    static final Set<String> PLAN = Set.of("""
            plan plans planning roadmap backlog todo todos tasks task proposal proposals milestones sprint
            sprints epic epics spec specs draft drafts impl ideas wip""".split("\\s+"));
    static final Set<String> REPORT = Set.of("""
            audit audits report reports review reviews postmortem postmortems retrospective assessment
            assessments investigation investigations findings analysis archive archived _archived _archive attic
            old deprecated legacy""".split("\\s+"));
    static final Set<String> USERS = Set.of("user-guide", "userguide", "user-guides", "tutorials", "manual", "blog");
    static final Map<DocumentKind, Set<String>> BY_WORD = Map.of(
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
    static final List<DocumentKind> ORDER = List.of(
            DocumentKind.READINESS,
            DocumentKind.RUNBOOK,
            DocumentKind.DEPLOYMENT,
            DocumentKind.SECURITY,
            DocumentKind.TESTING,
            DocumentKind.CONFIGURATION,
            DocumentKind.API,
            DocumentKind.ARCHITECTURE,
            DocumentKind.PRODUCT);

    /** The names of files that introduce the folder that they are in, to people or to their assistants. */
    static final Set<String> INTRODUCING = Set.of("readme", "agents", "claude", "gemini");
    /** The words of a name that speaks of testing and of nothing else. */
    static final Set<String> TESTING = Set.of("""
            test tests testing coverage qa e2e end to unit integration load smoke performance acceptance guide
            guidelines strategy policy approach overview manual how run running write writing the our and doc
            docs quality automated automation""".split("\\s+"));
    /** The words that begin or end a name about testing, whatever else is in it. */
    static final Set<String> TESTS = Set.of("testing", "tests", "e2e");

    private KindWords() {}
}
