package dev.releaseaudit.env.internal;

import dev.releaseaudit.env.code.VariableRead;
import dev.releaseaudit.env.code.VariableReads;
import dev.releaseaudit.facts.ConfigKey;
import dev.releaseaudit.source.Subject;
import dev.releaseaudit.spi.ArtifactReader;
import dev.releaseaudit.spi.ReadStep;
import dev.releaseaudit.spi.Sink;
import dev.releaseaudit.spi.Workspace;
import java.util.List;
import java.util.Set;

/** Reads which variables source code, compose files and Spring's configuration read. */
public final class CodeReader implements ArtifactReader {

    @Override
    public Set<Class<? extends Subject>> provides() {
        return Set.of(VariableRead.class, ConfigKey.class);
    }

    @Override
    public List<ReadStep> steps(Workspace workspace) {
        return List.of(sink -> read(workspace, sink));
    }

    private void read(Workspace workspace, Sink sink) {
        for (VariableRead read : VariableReads.of(workspace.tree())) {
            sink.accept(read);
            ConfigKeys.of(read).forEach(sink::accept);
        }
    }
}
