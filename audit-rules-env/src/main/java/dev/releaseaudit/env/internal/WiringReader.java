package dev.releaseaudit.env.internal;

import dev.releaseaudit.env.wiring.ComposeSettings;
import dev.releaseaudit.env.wiring.DockerfileSettings;
import dev.releaseaudit.env.wiring.VariableSetting;
import dev.releaseaudit.env.wiring.WorkflowSettings;
import dev.releaseaudit.facts.ConfigKey;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.Subject;
import dev.releaseaudit.spi.FileReader;
import dev.releaseaudit.spi.Sink;
import dev.releaseaudit.spi.Workspace;
import java.util.List;
import java.util.Set;

/** Reads which variables compose files, Dockerfiles and workflows set, declare and take. */
public final class WiringReader implements FileReader {

    @Override
    public Set<Class<? extends Subject>> provides() {
        return Set.of(ConfigKey.class);
    }

    @Override
    public boolean accepts(SourceFile file) {
        return ComposeSettings.accepts(file.name())
                || DockerfileSettings.accepts(file.name())
                || WorkflowSettings.accepts(file.path());
    }

    @Override
    public void read(SourceFile file, Workspace workspace, Sink sink) {
        settings(file, workspace).stream().map(ConfigKeys::of).forEach(sink::accept);
    }

    private static List<VariableSetting> settings(SourceFile file, Workspace workspace) {
        if (ComposeSettings.accepts(file.name())) {
            return ComposeSettings.of(workspace.yaml(file).documents());
        }
        return WorkflowSettings.accepts(file.path()) ? WorkflowSettings.of(file) : DockerfileSettings.of(file);
    }
}
