package dev.releaseaudit.report.writer;

import static dev.releaseaudit.report.Reports.DIGEST;
import static dev.releaseaudit.report.Reports.NON_ROOT;
import static dev.releaseaudit.report.Reports.OVERLAY;
import static dev.releaseaudit.report.Reports.PINNED;
import static dev.releaseaudit.report.Reports.PLACEHOLDER;
import static dev.releaseaudit.report.Reports.at;
import static dev.releaseaudit.report.Reports.rule;

import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.report.Reports;
import dev.releaseaudit.report.Suppression;
import dev.releaseaudit.rule.Evidence;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Stage;

/** A report with something in every section. */
final class SampleReport {

    static final String PROD = "k8s/overlays/prod";

    private SampleReport() {}

    static AuditReport build() {
        String kustomization = PROD + "/kustomization.yaml";
        String base = "k8s/base/shop.yaml";
        return new Reports()
                .target(PROD, Stage.PRODUCTION)
                .target("k8s/overlays/dev", Stage.DEVELOPMENT)
                .inspected("containers", 3)
                .inspected("env files", 1)
                .inspected("jobs", 0)
                .satisfied(
                        OVERLAY,
                        "Production overlay k8s/overlays/prod",
                        "Production overlay k8s/overlays/prod sets namespace shop-prod and pins 1 of 2 images",
                        new Location(kustomization, 1, 1, 14, 1),
                        new Evidence("the image is pinned here", at(kustomization, 12, 5, 20)))
                .satisfied(NON_ROOT, "api", "api must run as non-root", at(base, 24, 13, 17))
                .satisfied(NON_ROOT, "web", "web must run as non-root", at(base, 51, 13, 17))
                .satisfied(NON_ROOT, "queue", "queue must run as non-root", at(base, 70, 13, 17))
                .satisfied(NON_ROOT, "mail", "mail must run as non-root", at(base, 75, 13, 17))
                .satisfied(PINNED, "api", "api pulls an image by its digest", at(base, 20, 9, 90))
                .violated(
                        NON_ROOT,
                        "worker",
                        "worker may run as root",
                        "Set securityContext.runAsNonRoot: true",
                        at(base, 80, 9, 15),
                        "k8s/overlays/dev",
                        PROD)
                .violated(
                        DIGEST,
                        "shop-api",
                        "Image digest of `shop-api` is a placeholder (64 times the digit 1)",
                        "Pin the digest that was built",
                        at(kustomization, 12, 13, 84),
                        PROD)
                .violated(
                        PLACEHOLDER,
                        "DATABASE_HOST",
                        "DATABASE_HOST is db.example.com, a reserved name",
                        "Set the real value of DATABASE_HOST",
                        at(PROD + "/configmap.yaml", 7, 18, 32),
                        PROD)
                .violated(
                        PLACEHOLDER,
                        "MAIL_HOST",
                        "MAIL_HOST is mail.example.com, a reserved name",
                        "Set the real value of MAIL_HOST",
                        at(PROD + "/configmap.yaml", 8, 14, 30),
                        PROD)
                .unknown(NON_ROOT, "cron", "cron: runAsNonRoot is ${NON_ROOT}", at(base, 99, 25, 37))
                .suppressed(
                        NON_ROOT,
                        "legacy",
                        "legacy may run as root",
                        at("k8s/base/legacy.yaml", 9, 9, 15),
                        new Suppression(
                                Suppression.Kind.COMMENT,
                                "vendor image, gone in May",
                                at("k8s/base/legacy.yaml", 9, 20, 60)))
                .idle(rule("env/duplicate-key", "Keys are set once", Severity.WARNING, "environment", "Be clear"))
                .diagnostic(Diagnostic.hole(
                        Diagnostic.Kind.BROKEN_FILE,
                        () -> at("k8s/base/job.yaml", 3, 1, 2),
                        "a tab cannot indent: use spaces"))
                .diagnostic(Diagnostic.note(
                        Diagnostic.Kind.NOT_RENDERED, () -> Location.of("chart"), "Helm chart: render it first"))
                .build();
    }
}
