package dev.releaseaudit.delivery.internal;

import dev.releaseaudit.delivery.script.PackageScript;
import dev.releaseaudit.delivery.workflow.Commands;
import dev.releaseaudit.model.EmbeddedText;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.Subject;
import dev.releaseaudit.spi.ArtifactReader;
import dev.releaseaudit.spi.ReadStep;
import dev.releaseaudit.spi.Sink;
import dev.releaseaudit.spi.Workspace;
import java.util.List;
import java.util.Set;

/** Reads the scripts of packages. */
public final class ScriptReader implements ArtifactReader {

    @Override
    public Set<Class<? extends Subject>> provides() {
        return Set.of(PackageScript.class);
    }

    @Override
    public List<ReadStep> steps(Workspace workspace) {
        return List.of(sink -> {
            for (SourceFile file : workspace.tree().files()) {
                if (file.name().equals("package.json")) {
                    sink.isolate(file, () -> read(file, workspace, sink));
                }
            }
        });
    }

    private static void read(SourceFile file, Workspace workspace, Sink sink) {
        workspace.yaml(file).documents().stream()
                .flatMap(document -> document.root().get("scripts").entries().stream())
                .forEach(entry -> accept(file, entry, sink));
    }

    private static void accept(SourceFile file, Node.Entry entry, Sink sink) {
        if (entry.value() instanceof ScalarNode text) {
            sink.accept(new PackageScript(
                    entry.name(), Commands.of(EmbeddedText.of(file, text), file.folder()), text.location()));
        }
    }
}
