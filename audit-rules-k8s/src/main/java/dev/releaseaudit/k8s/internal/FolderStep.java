package dev.releaseaudit.k8s.internal;

import dev.releaseaudit.k8s.graph.Gap;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.Target;
import dev.releaseaudit.source.UnreadableFileException;
import dev.releaseaudit.spi.ReadStep;
import dev.releaseaudit.spi.Sink;
import dev.releaseaudit.spi.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the manifests in one folder that no kustomization manages; they would be applied from there.
 *
 * @param workspace the tree
 * @param search what the tree deploys
 * @param folder the folder
 * @param files what is in it
 */
record FolderStep(Workspace workspace, TargetSearch search, String folder, List<SourceFile> files) implements ReadStep {

    /** Folders whose manifests show or test something; nobody deploys them. */
    private static final Set<String> NOT_DEPLOYED =
            Set.of("docs", "example", "examples", "fixtures", "sample", "samples", "test", "testdata", "tests");

    @Override
    public void read(Sink sink) {
        List<Node> found = new ArrayList<>();
        List<Diagnostic> unreadable = new ArrayList<>();
        if (isShown()) {
            leaveOut(sink);
            return;
        }
        files.stream()
                .filter(this::isCandidate)
                .forEach(file -> sink.isolate(file, () -> {
                    try {
                        found.addAll(read(file, sink));
                    } catch (UnreadableFileException e) {
                        unreadable.add(e.diagnostic());
                    }
                }));
        unreadable.forEach(problem -> sink.report(found.isEmpty() ? asNote(problem) : problem));
        if (!found.isEmpty()) {
            Target target =
                    new Target(folder, search.stage(folder), false, found.get(0).location());
            Releases.accept(Releases.of(target, found, gaps(unreadable), search.kinds()), workspace.tree(), sink);
        }
    }

    private static List<Gap> gaps(List<Diagnostic> unreadable) {
        return unreadable.stream()
                .map(problem -> new Gap(problem.message(), problem.location()))
                .toList();
    }

    /** Nobody knows that a file would have been judged where nothing else around it is. */
    private static Diagnostic asNote(Diagnostic problem) {
        return Diagnostic.note(problem.kind(), problem, problem.message());
    }

    private boolean isCandidate(SourceFile file) {
        return ManifestDocuments.mayBeNamed(file)
                && !search.charts().contain(file.path())
                && search.kustomizations().nearest(file).isEmpty()
                && !search.isListed(file);
    }

    private boolean isShown() {
        return !workspace.isAskedFor(folder)
                && Stream.of(folder.toLowerCase(Locale.ROOT).split("/")).anyMatch(NOT_DEPLOYED::contains);
    }

    private void leaveOut(Sink sink) {
        files.stream()
                .filter(file -> isCandidate(file) && isManifest(file))
                .limit(1)
                .map(file -> Diagnostic.note(
                        Diagnostic.Kind.SKIPPED,
                        Location.of(folder),
                        "the manifests in %s show or test something, as its path says, so they are not judged; to judge them, audit that folder"
                                .formatted(folder)))
                .forEach(sink::report);
    }

    private boolean isManifest(SourceFile file) {
        try {
            return ManifestDocuments.mayBeIn(file)
                    && workspace.yaml(file).documents().stream()
                            .anyMatch(document ->
                                    ManifestDocuments.in(document).findAny().isPresent());
        } catch (UnreadableFileException unreadable) {
            return false;
        }
    }

    private List<Node> read(SourceFile file, Sink sink) {
        if (!ManifestDocuments.mayBeIn(file)) {
            return List.of();
        }
        var yaml = workspace.yaml(file);
        List<Node> resources =
                yaml.documents().stream().flatMap(ManifestDocuments::in).toList();
        yaml.diagnostics().forEach(problem -> sink.report(resources.isEmpty() ? asNote(problem) : problem));
        return resources;
    }
}
