package dev.releaseaudit.k8s.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.releaseaudit.Auditor;
import dev.releaseaudit.k8s.rules.podsecurity.BaselinePodSecurity;
import dev.releaseaudit.k8s.rules.podsecurity.RestrictedPodSecurity;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.RuleFamily;
import dev.releaseaudit.rule.RulePack;
import dev.releaseaudit.source.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Judges the pods that the admission of Kubernetes is tested with. The pods are not part of this project; without them this is skipped. */
class PodSecurityStandardsTest {

    private static final Path CASES =
            Path.of(System.getProperty("audit.conformance", "../../shared/conformance"), "pod-security");

    /** The rules of a level in a version. The restricted level has the controls of the baseline level too. */
    private record Level(String name, String version) implements RulePack {

        @Override
        public String id() {
            return "k8s";
        }

        @Override
        public List<JoinRule<?>> rules() {
            return List.of();
        }

        @Override
        public List<RuleFamily<?>> families() {
            var baseline = new BaselinePodSecurity(version);
            return name.equals("baseline") ? List.of(baseline) : List.of(baseline, new RestrictedPodSecurity(version));
        }

        boolean refuses(Path pod) {
            var report = Auditor.builder()
                    .withoutDiscoveredPacks()
                    .pack(this)
                    .only("k8s/pss-*")
                    .build()
                    .audit(SourceTree.of(Map.of("pod.yaml", read(pod))));
            return !report.violations().isEmpty();
        }
    }

    @Test
    void each_level_of_each_version_refuses_what_the_admission_refuses() {
        assumeTrue(Files.isDirectory(CASES), "no conformance cases at " + CASES);
        List<String> wrong = new ArrayList<>();
        int passed = 0;
        for (Path level : children(CASES)) {
            for (Path version : children(level)) {
                Level rules = new Level(name(level), name(version));
                for (String outcome : List.of("pass", "fail")) {
                    for (Path pod : children(version.resolve(outcome))) {
                        boolean same = rules.refuses(pod) == outcome.equals("fail");
                        passed += same ? 1 : 0;
                        if (!same) {
                            wrong.add(CASES.relativize(pod).toString());
                        }
                    }
                }
            }
        }
        System.out.printf("pod-security: %d of %d%n", passed, passed + wrong.size());
        assertThat(wrong).isEmpty();
        assertThat(passed).isPositive();
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }

    private static List<Path> children(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
