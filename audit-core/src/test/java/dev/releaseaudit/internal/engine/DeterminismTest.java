package dev.releaseaudit.internal.engine;

import static dev.releaseaudit.rule.Verdict.unknown;
import static dev.releaseaudit.rule.Verdict.violated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.fixture.Audits;
import dev.releaseaudit.fixture.Finished;
import dev.releaseaudit.fixture.Line;
import dev.releaseaudit.fixture.Probe;
import dev.releaseaudit.fixture.ProjectProbe;
import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.report.writer.JsonReport;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.source.SourceTree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DeterminismTest {

    private static final Probe PROBE = new Probe(line -> switch (line.text().length() % 3) {
        case 0 -> violated(line, "%s is long", line.text());
        case 1 -> throw new IllegalArgumentException(line.text());
        default -> unknown(line, "%s may be long", line.text());
    });

    private static final ProjectProbe ALL = new ProjectProbe(project -> project.all(Line.class).stream()
            .map(line -> violated(line, "one of %d", project.all(Line.class).size()))
            .collect(Verdicts.toVerdicts()));

    @Property(tries = 50)
    void one_thread_and_eight_give_the_same_bytes(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 300) Integer> sizes) {
        SourceTree tree = SourceTree.of(files(sizes));

        assertThat(json(tree, 8)).isEqualTo(json(tree, 1));
    }

    @Property(tries = 50)
    void the_order_in_which_files_and_rules_are_given_does_not_matter(
            @ForAll @Size(min = 2, max = 6) List<@IntRange(max = 40) Integer> sizes, @ForAll Random random) {
        Map<String, String> files = files(sizes);
        List<String> paths = new ArrayList<>(files.keySet());
        Collections.shuffle(paths, random);
        Map<String, String> shuffled = new LinkedHashMap<>();
        paths.forEach(path -> shuffled.put(path, files.get(path)));

        AuditReport report = Audits.audit(shuffled, ALL, new Finished(), PROBE);

        assertThat(new JsonReport().asText(report)).isEqualTo(json(SourceTree.of(files), 1));
    }

    @Test
    void an_audit_leaves_no_thread_behind() throws InterruptedException {
        Set<Thread> seen = ConcurrentHashMap.newKeySet();
        Probe watching = new Probe(line -> {
            seen.add(Thread.currentThread());
            return Verdicts.none();
        });

        Audits.builder(watching).threads(4).build().audit(SourceTree.of(Map.of("a.txt", "x\n".repeat(1_000))));

        for (Thread thread : seen) {
            thread.join(5_000);
            assertThat(thread.isAlive()).isFalse();
        }
        assertThat(seen).doesNotContain(Thread.currentThread()).isNotEmpty();
    }

    @Test
    void one_thread_is_that_of_the_caller() {
        Set<Thread> seen = ConcurrentHashMap.newKeySet();
        Probe watching = new Probe(line -> {
            seen.add(Thread.currentThread());
            return Verdicts.none();
        });

        Audits.builder(watching).threads(1).build().audit(SourceTree.of(Map.of("a.txt", "x\n".repeat(1_000))));

        assertThat(seen).containsExactly(Thread.currentThread());
    }

    @Test
    void the_threads_of_an_audit_load_classes_as_the_caller_does() {
        ClassLoader loader = new ClassLoader(getClass().getClassLoader()) {};
        Set<ClassLoader> seen = ConcurrentHashMap.newKeySet();
        Probe watching = new Probe(line -> {
            seen.add(Thread.currentThread().getContextClassLoader());
            return Verdicts.none();
        });
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(loader);
        try {
            Audits.builder(watching).threads(2).build().audit(SourceTree.of(Map.of("a.txt", "x\n".repeat(500))));
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }

        assertThat(seen).containsExactly(loader);
    }

    private static String json(SourceTree tree, int threads) {
        AuditReport report = Audits.builder(PROBE, ALL, new Finished())
                .threads(threads)
                .build()
                .audit(tree);
        return new JsonReport().asText(report);
    }

    private static Map<String, String> files(List<Integer> sizes) {
        Map<String, String> files = new TreeMap<>();
        for (int i = 0; i < sizes.size(); i++) {
            StringBuilder text = new StringBuilder();
            for (int line = 0; line < sizes.get(i); line++) {
                text.append(line % 7 == 0 ? "todo " : "")
                        .append("x".repeat(line % 5 + 1))
                        .append('\n');
            }
            files.put("f" + i + ".txt", text.toString());
        }
        return files;
    }
}
