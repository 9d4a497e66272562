package dev.releaseaudit.bench;

import dev.releaseaudit.model.YamlFile;
import dev.releaseaudit.source.SourceFile;
import java.util.List;
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
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Compares the reading of manifests as located nodes with the parser's events alone, which are thrown away. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 8, time = 2)
@Fork(2)
public class LocatedYaml {

    private final List<SourceFile> files = Manifests.tree(500).files();
    private final LoadSettings settings = LoadSettings.builder().build();

    /** Reads with the parser alone. */
    @Benchmark
    public void events(Blackhole sink) {
        for (SourceFile file : files) {
            Parser parser = new ParserImpl(settings, new StreamReader(settings, file.text()));
            while (parser.hasNext()) {
                sink.consume(parser.next());
            }
        }
    }

    /** Reads as located nodes. */
    @Benchmark
    public void nodes(Blackhole sink) {
        for (SourceFile file : files) {
            sink.consume(YamlFile.read(file));
        }
    }

    long length() {
        return Manifests.length(files);
    }
}
