package dev.releaseaudit.env.internal.loaders;

import dev.releaseaudit.env.EnvFile;
import dev.releaseaudit.env.EnvKind;
import dev.releaseaudit.env.dialect.Dialect;
import dev.releaseaudit.env.internal.PackageFolder;
import dev.releaseaudit.env.loading.LoadedEntry;
import dev.releaseaudit.env.loading.LoadedFile;
import dev.releaseaudit.env.loading.LoaderUse;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.Subject;
import dev.releaseaudit.source.UnreadableFileException;
import dev.releaseaudit.spi.ArtifactReader;
import dev.releaseaudit.spi.ReadStep;
import dev.releaseaudit.spi.Sink;
import dev.releaseaudit.spi.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds the environment files of a tree, by their names and by what is said to read them, with those who read them. */
public final class LoadedFileReader implements ArtifactReader {

    private static final List<LoaderFinder> FINDERS = List.of(
            new ComposeFinder(),
            new PackageJsonFinder(),
            new DependencyFinder(),
            new KustomizationFinder(),
            new CommandFinder(),
            new CodeFinder());

    @Override
    public Set<Class<? extends Subject>> provides() {
        return Set.of(LoadedFile.class, LoadedEntry.class);
    }

    @Override
    public List<ReadStep> steps(Workspace workspace) {
        return List.of(sink -> read(workspace, sink));
    }

    private void read(Workspace workspace, Sink sink) {
        Map<String, EnvFile> files = new TreeMap<>();
        for (SourceFile file : workspace.tree().files()) {
            if (EnvKind.of(file.name()).isPresent()) {
                sink.isolate(file, () -> files.put(file.path(), read(file, workspace)));
            }
        }
        LoaderUses uses = new LoaderUses(
                workspace.tree(),
                files.values().stream().map(EnvFile::loadedPath).collect(Collectors.toUnmodifiableSet()));
        for (SourceFile file : workspace.tree().files()) {
            FINDERS.stream()
                    .filter(finder -> finder.accepts(file))
                    .forEach(finder -> sink.isolate(file, () -> find(finder, file, workspace, uses, sink)));
        }
        for (String path : uses.paths()) {
            workspace
                    .tree()
                    .file(path)
                    .filter(file -> !files.containsKey(path) && isNoScript(uses.of(path)))
                    .ifPresent(file -> sink.isolate(file, () -> files.put(path, read(file, workspace))));
        }
        files.values().stream()
                .filter(file -> !file.isScript())
                .map(file -> new LoadedFile(file, usesOf(file, uses)))
                .forEach(loaded -> {
                    sink.accept(loaded);
                    loaded.entries().forEach(sink::accept);
                });
    }

    /** Looks into a file that is not judged itself, so that one without text is no hole in the audit. */
    private static void find(LoaderFinder finder, SourceFile file, Workspace workspace, LoaderUses uses, Sink sink) {
        try {
            finder.find(file, workspace, uses);
        } catch (UnreadableFileException e) {
            Diagnostic why = e.diagnostic();
            sink.report(Diagnostic.note(why.kind(), why, why.message()));
        }
    }

    /** Tells whether a file whose name says nothing is read by anything but a shell, to which any program is given. */
    private static boolean isNoScript(List<LoaderUse> uses) {
        return uses.stream()
                .anyMatch(use -> use.dialect().filter(d -> d != Dialect.BASH).isPresent());
    }

    private static List<LoaderUse> usesOf(EnvFile file, LoaderUses uses) {
        List<LoaderUse> all = new ArrayList<>(uses.of(file.path()));
        if (!file.loadedPath().equals(file.path())) {
            all.addAll(uses.of(file.loadedPath()));
        }
        return all;
    }

    private static EnvFile read(SourceFile file, Workspace workspace) {
        return EnvFile.read(file, PackageFolder.of(workspace.tree(), file.folder()));
    }
}
