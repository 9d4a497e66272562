package dev.releaseaudit.internal.packs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.Auditor;
import dev.releaseaudit.AuditorBuilder;
import dev.releaseaudit.fixture.Audits;
import dev.releaseaudit.fixture.Finished;
import dev.releaseaudit.fixture.LineReader;
import dev.releaseaudit.fixture.TextPack;
import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.RuleInfo;
import dev.releaseaudit.rule.RulePack;
import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.spi.ArtifactReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiscoveryTest {

    @TempDir
    private Path folder;

    @Test
    void packs_and_readers_that_are_registered_take_part() {
        AuditReport report = audit(List.of(TextPack.class.getName()), List.of(LineReader.class.getName()));

        assertThat(report.violations()).hasSize(2);
        assertThat(report.complete()).isTrue();
    }

    @Test
    void a_pack_gives_its_themes_their_words() {
        Auditor auditor = builder(List.of(TextPack.class.getName()), List.of()).build();

        assertThat(auditor.rules()).extracting(RuleInfo::themeHeading).containsOnly("Finish what was begun");
    }

    @Test
    void a_pack_that_is_not_there_costs_one_diagnostic_and_the_others_take_part() {
        AuditReport report = audit(
                List.of("com.acme.Missing", TextPack.class.getName(), Finished.class.getName()),
                List.of("com.acme.MissingReader", LineReader.class.getName()));

        assertThat(report.violations()).hasSize(2);
        assertThat(Audits.diagnostics(report))
                .containsExactly(
                        "BROKEN_PACK HOLE .:1:1: reader com.acme.MissingReader cannot be loaded: there is no such class, or it is no provider",
                        "BROKEN_PACK HOLE .:1:1: rule pack com.acme.Missing cannot be loaded: there is no such class, or it is no provider",
                        "BROKEN_PACK HOLE .:1:1: rule pack dev.releaseaudit.fixture.Finished cannot be loaded: there is no such class, or it is no provider");
    }

    @Test
    void a_pack_that_throws_costs_one_diagnostic() {
        AuditReport report = audit(
                List.of(Unborn.class.getName(), Throwing.class.getName(), TextPack.class.getName()),
                List.of(LineReader.class.getName()));

        assertThat(report.violations()).hasSize(2);
        assertThat(Audits.diagnostics(report))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line)
                        .startsWith("BROKEN_PACK HOLE .:1:1: rule pack " + DiscoveryTest.class.getName())
                        .contains("threw java.lang.IllegalStateException at " + DiscoveryTest.class.getName())
                        .doesNotContain("secret"));
    }

    @Test
    void a_malformed_file_of_services_costs_one_diagnostic_without_its_path() {
        AuditReport report = audit(List.of("this is no class name"), List.of(LineReader.class.getName()));

        assertThat(report.diagnostics())
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.message())
                        .startsWith("rule pack cannot be loaded")
                        .doesNotContain(folder.toString()));
    }

    @Test
    void a_wrong_rule_of_a_pack_is_left_out_and_its_others_take_part() {
        AuditReport report = audit(List.of(HalfRight.class.getName()), List.of(LineReader.class.getName()));

        assertThat(report.rules()).extracting(result -> result.rule().id()).containsExactly("text/finished");
        assertThat(Audits.diagnostics(report))
                .containsExactly(
                        "BROKEN_PACK HOLE .:1:1: a rule of " + HalfRight.class.getName()
                                + " is left out: 'scanned/first' of dev.releaseaudit.fixture.scanned.Scanned is not in the pack 'text'; its id begins with 'text/'");
    }

    @Test
    void a_reader_that_cannot_say_what_it_provides_costs_one_diagnostic() {
        AuditReport report = audit(
                List.of(TextPack.class.getName()),
                List.of(SpeechlessReader.class.getName(), LineReader.class.getName()));

        assertThat(report.violations()).hasSize(2);
        assertThat(report.diagnostics()).hasSize(1);
    }

    @Test
    void discovered_readers_serve_rules_that_are_named_without_their_packs() {
        Auditor auditor = builder(List.of(TextPack.class.getName()), List.of(LineReader.class.getName()))
                .withoutDiscoveredPacks()
                .rule(new Finished())
                .build();

        assertThat(auditor.rules()).extracting(RuleInfo::id).containsExactly("text/finished");
        assertThat(auditor.audit(SourceTree.of(Map.of("a.txt", "todo"))).violations())
                .hasSize(1);
    }

    @Test
    void without_discovery_only_what_is_named_takes_part() {
        Auditor auditor = builder(List.of(TextPack.class.getName()), List.of(LineReader.class.getName()))
                .withoutDiscovery()
                .build();

        assertThat(auditor.rules()).isEmpty();
    }

    @Test
    void the_standard_class_loader_is_that_of_the_thread() {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(loader(List.of(TextPack.class.getName()), List.of()));
        try {
            assertThat(Auditor.standard().rules())
                    .extracting(RuleInfo::id)
                    .containsExactly("text/finished", "text/wordy");
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private AuditReport audit(List<String> packs, List<String> readers) {
        return builder(packs, readers).build().audit(SourceTree.of(Map.of("a.txt", "todo")));
    }

    private AuditorBuilder builder(List<String> packs, List<String> readers) {
        return Auditor.builder().classLoader(loader(packs, readers));
    }

    private ClassLoader loader(List<String> packs, List<String> readers) {
        try {
            Path services = Files.createDirectories(folder.resolve("META-INF/services"));
            Files.write(services.resolve(RulePack.class.getName()), packs);
            Files.write(services.resolve(ArtifactReader.class.getName()), readers);
            return new URLClassLoader(
                    new URL[] {folder.toUri().toURL()}, getClass().getClassLoader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Cannot be created. */
    public static final class Unborn implements RulePack {

        public Unborn() {
            throw new IllegalStateException("secret");
        }

        @Override
        public String id() {
            return "unborn";
        }

        @Override
        public List<Rule<?>> rules() {
            return List.of();
        }
    }

    /** Has no rules to give. */
    public static final class Throwing implements RulePack {

        @Override
        public String id() {
            return "throwing";
        }

        @Override
        public List<Rule<?>> rules() {
            throw new IllegalStateException("secret");
        }
    }

    /** Offers a rule of another pack beside its own. */
    public static final class HalfRight implements RulePack {

        @Override
        public String id() {
            return "text";
        }

        @Override
        public List<JoinRule<?>> rules() {
            List<JoinRule<?>> rules = new java.util.ArrayList<>(PackageScan.rules(
                    "dev.releaseaudit.fixture.scanned", getClass().getClassLoader()));
            rules.add(new Finished());
            return rules;
        }
    }

    /** Throws before it reads anything. */
    public static final class SpeechlessReader implements ArtifactReader {

        @Override
        public java.util.Set<Class<? extends dev.releaseaudit.source.Subject>> provides() {
            throw new IllegalStateException("secret");
        }

        @Override
        public List<dev.releaseaudit.spi.ReadStep> steps(dev.releaseaudit.spi.Workspace workspace) {
            throw new IllegalStateException("secret");
        }
    }
}
