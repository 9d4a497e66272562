package dev.releaseaudit.bench;

import dev.releaseaudit.env.EnvFile;
import dev.releaseaudit.env.dialect.Dialect;
import java.util.ArrayList;
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

/** Reads a thousand environment files, as they are written and as their loaders read them, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class EnvFiles {

    static final int COUNT = 1_000;

    private static final String SERVICE = """
            # === Server (required) ===
            # Where the service listens
            PORT=80%1$02d
            export HOST=0.0.0.0
            PUBLIC_URL="https://service-%1$d.tallyleaf.eu"

            # === Database (required) ===
            DATABASE_URL=postgres://shop:change-me@db-%1$d:5432/shop?sslmode=require
            DATABASE_POOL_MAX=1%1$d # connections for each pod
            REDIS_URL=redis://${REDIS_HOST:-localhost}:6379/%1$d
            # Signs the session cookie (>= 32 chars, random)
            SESSION_SECRET=

            # === Optional ===
            # LOG_LEVEL=info
            # LOG_FORMAT=json
            GREETING='good morning, service %1$d'
            CERTIFICATE="-----BEGIN CERTIFICATE-----
            MIIB%1$dkTCCATegAwIBAgIUQ
            -----END CERTIFICATE-----"
            SMTP_FROM=${SMTP_USER}@tallyleaf.eu
            CRON="*/5 * * * *"
            FEATURE_REFUNDS=true
            """;

    private final List<String> texts = new ArrayList<>();
    private final Dialect[] dialects = Dialect.values();

    /** Makes the files. */
    public EnvFiles() {
        for (int i = 0; i < COUNT; i++) {
            texts.add(SERVICE.formatted(i));
        }
    }

    /** Reads each file without a loss. */
    @Benchmark
    public void read(Blackhole sink) {
        texts.forEach(text -> sink.consume(EnvFile.of(".env", text)));
    }

    /** Reads each file, and then as one loader after the other would. */
    @Benchmark
    public void load(Blackhole sink) {
        for (int i = 0; i < COUNT; i++) {
            sink.consume(dialects[i % dialects.length].load(EnvFile.of(".env", texts.get(i))));
        }
    }
}
