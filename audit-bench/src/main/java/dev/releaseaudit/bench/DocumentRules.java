package dev.releaseaudit.bench;

import dev.releaseaudit.Auditor;
import dev.releaseaudit.report.AuditReport;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
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

/** Compares an audit of documents by all rules for them with the Markdown parser alone, whose result is thrown away. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class DocumentRules {

    private static final int COUNT = 1_000;

    private final List<String> texts = List.copyOf(Documents.texts(COUNT).values());
    private final Auditor auditor = Auditor.builder().only("docs/*").build();
    private final Auditor oneThread =
            Auditor.builder().only("docs/*").threads(1).build();
    private final Parser parser = Parser.builder()
            .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    /** Reads with the parser alone. */
    @Benchmark
    public void commonmark(Blackhole sink) {
        texts.forEach(text -> sink.consume(parser.parse(text)));
    }

    /** Audits on as many threads as there are processors. */
    @Benchmark
    public AuditReport rules() {
        return auditor.audit(Documents.tree(COUNT));
    }

    /** Audits on one thread. */
    @Benchmark
    public AuditReport rulesOnOneThread() {
        return oneThread.audit(Documents.tree(COUNT));
    }

    static long length() {
        return Documents.length(COUNT);
    }
}
