package dev.releaseaudit.internal.engine;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.Auditor;
import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.FamilyRule;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.RuleFamily;
import dev.releaseaudit.rule.RuleGroup;
import dev.releaseaudit.rule.RulePack;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.source.Kinded;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.Subject;
import dev.releaseaudit.spi.FileReader;
import dev.releaseaudit.spi.Sink;
import dev.releaseaudit.spi.Workspace;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KindsTest {

    private static final SourceTree TREE = SourceTree.of(Map.of("a.c", "1", "b.h", "2", "c.c", "3", "d.o", "4"));

    @Test
    void a_rule_with_kinds_is_asked_about_these_alone_in_the_order_of_their_places() {
        assertThat(messages(builder().rule(new OfSources()).build().audit(TREE)))
                .containsExactly("a.c", "b.h", "c.c");
    }

    @Test
    void a_family_gives_rules_with_ids_and_kinds_of_their_own() {
        AuditReport report = builder().pack(new FilePack()).build().audit(TREE);

        assertThat(report.satisfied())
                .extracting(finding -> finding.rule().id() + " " + finding.message())
                .containsExactly("files/of-c a.c", "files/of-h b.h", "files/of-c c.c");
    }

    @Test
    void theme_and_step_of_a_family_are_those_of_its_group() {
        assertThat(builder().pack(new FilePack()).build().rules())
                .allSatisfy(info -> assertThat(info.theme() + " " + info.step()).isEqualTo("files pipeline"));
    }

    private static dev.releaseaudit.AuditorBuilder builder() {
        return Auditor.builder().withoutDiscovery().reader(new Files());
    }

    private static List<String> messages(AuditReport report) {
        return report.satisfied().stream().map(finding -> finding.message()).toList();
    }

    private record File(String kind, Location location) implements Kinded {

        @Override
        public String label() {
            return location.path();
        }
    }

    private static final class Files implements FileReader {

        @Override
        public Set<Class<? extends Subject>> provides() {
            return Set.of(File.class);
        }

        @Override
        public boolean accepts(SourceFile file) {
            return true;
        }

        @Override
        public void read(SourceFile file, Workspace workspace, Sink sink) {
            sink.accept(new File(file.extension(), file.location()));
        }
    }

    @About(
            id = "files/of-sources",
            title = "Sources are there",
            theme = "files",
            kinds = {"c", "h"})
    private static final class OfSources implements Rule<File> {

        @Override
        public Verdicts check(File file) {
            return satisfied(file, file.label());
        }
    }

    @RuleGroup(theme = "files", step = "pipeline")
    private static final class OfEach implements RuleFamily<File> {

        @Override
        public List<FamilyRule<File>> rules() {
            Rule<File> rule = file -> satisfied(file, file.label());
            return Stream.of("c", "h")
                    .map(kind -> FamilyRule.of("files/of-" + kind, "Files of " + kind + " are there", rule)
                            .severity(Severity.INFO)
                            .kinds(kind))
                    .toList();
        }
    }

    private static final class FilePack implements RulePack {

        @Override
        public String id() {
            return "files";
        }

        @Override
        public List<JoinRule<?>> rules() {
            return List.of();
        }

        @Override
        public List<RuleFamily<?>> families() {
            return List.of(new OfEach());
        }
    }
}
