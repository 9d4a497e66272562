package dev.releaseaudit.env.internal;

import dev.releaseaudit.env.EnvFile;
import dev.releaseaudit.env.EnvKind;
import dev.releaseaudit.env.sample.Sample;
import dev.releaseaudit.facts.ConfigKey;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.Subject;
import dev.releaseaudit.spi.FileReader;
import dev.releaseaudit.spi.Sink;
import dev.releaseaudit.spi.Workspace;
import java.util.Set;

/** Reads environment files, wherever their names say that they are some, and what they do with keys. */
public final class EnvReader implements FileReader {

    @Override
    public Set<Class<? extends Subject>> provides() {
        return Set.of(EnvFile.class, Sample.class, ConfigKey.class);
    }

    @Override
    public boolean accepts(SourceFile file) {
        return EnvKind.of(file.name()).isPresent();
    }

    @Override
    public void read(SourceFile file, Workspace workspace, Sink sink) {
        EnvFile env = EnvFile.read(file, PackageFolder.of(workspace.tree(), file.folder()));
        sink.accept(env);
        if (env.kind().isSample()) {
            sink.accept(Sample.of(env));
        }
        ConfigKeys.of(env).forEach(sink::accept);
    }
}
