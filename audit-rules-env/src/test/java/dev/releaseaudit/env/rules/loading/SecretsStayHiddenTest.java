package dev.releaseaudit.env.rules.loading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.Auditor;
import dev.releaseaudit.env.internal.EnvRules;
import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.source.SourceTree;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SecretsStayHiddenTest {

    private static final String SECRET = "Zq7xW9kd";
    private static final Auditor AUDITOR = Auditor.builder()
            .withoutDiscoveredPacks()
            .pack(new EnvRules())
            .threads(1)
            .build();

    @Property(tries = 300)
    void no_finding_shows_a_secret_whatever_the_loaders_make_of_its_line(
            @ForAll("lines") String password, @ForAll("lines") String user) {
        SourceTree tree = SourceTree.builder()
                .file("compose.yaml", "services: {api: {env_file: .env}}\n")
                .file("package.json", "{\"dependencies\": {\"dotenv\": \"17\"}}\n")
                .file("Gemfile", "gem \"dotenv\"\n")
                .file("run.sh", "set -a; . ./.env\n")
                .file("kustomization.yaml", "configMapGenerator: [{name: shop, envs: [.env]}]\n")
                .file(".env", "DB_PASSWORD=" + password + "\nDATABASE_URL=postgres://shop:" + user + "@db/shop\n")
                .build();

        AuditReport report = AUDITOR.audit(tree);

        assertThat(report.findings()).isNotEmpty();
        assertThat(report.findings()).noneMatch(finding -> finding.toString().contains(SECRET));
        assertThat(report.findings().stream().flatMap(finding -> finding.evidence().stream()))
                .noneMatch(evidence -> evidence.text().contains(SECRET));
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.of(
                        SECRET, SECRET, "#", " #", "$", "$$", "${A}", "\"", "'", "`", "\\", " ", "(", ")", "a", "\r")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
    }
}
