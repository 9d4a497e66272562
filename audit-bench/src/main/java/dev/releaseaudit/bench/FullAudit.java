package dev.releaseaudit.bench;

import dev.releaseaudit.Auditor;
import dev.releaseaudit.model.YamlFile;
import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.SourceTree;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Compares the audit of a thousand manifests, by every pack and on one thread, with the reading of them alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 8, time = 2)
@Fork(2)
public class FullAudit {

    private final SourceTree tree = Manifests.tree(1000);
    private final Auditor auditor = Auditor.builder().threads(1).build();

    /** Reads the manifests as located nodes. */
    @Benchmark
    public void parse(Blackhole sink) {
        for (SourceFile file : tree.files()) {
            sink.consume(YamlFile.read(file));
        }
    }

    /** Audits the manifests. */
    @Benchmark
    public AuditReport audit() {
        return auditor.audit(tree);
    }
}
