package dev.releaseaudit.delivery.internal;

import dev.releaseaudit.delivery.BuildFile;
import dev.releaseaudit.delivery.ComposeProject;
import dev.releaseaudit.delivery.ComposeVariable;
import dev.releaseaudit.delivery.Dockerfile;
import dev.releaseaudit.delivery.ImagePush;
import dev.releaseaudit.delivery.Workflow;
import dev.releaseaudit.delivery.buildfile.BuildFileReader;
import dev.releaseaudit.delivery.compose.ComposeFinder;
import dev.releaseaudit.delivery.dockerfile.DockerfileParser;
import dev.releaseaudit.delivery.workflow.GitHubWorkflows;
import dev.releaseaudit.delivery.workflow.GitLabPipelines;
import dev.releaseaudit.delivery.workflow.ImagePushes;
import dev.releaseaudit.model.YamlDocument;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.Subject;
import dev.releaseaudit.spi.ArtifactReader;
import dev.releaseaudit.spi.ReadStep;
import dev.releaseaudit.spi.Sink;
import dev.releaseaudit.spi.Workspace;
import java.util.List;
import java.util.Set;

/** Reads Dockerfiles, Compose projects, workflows and build files. */
public final class DeliveryReader implements ArtifactReader {

    @Override
    public Set<Class<? extends Subject>> provides() {
        return Set.of(
                Dockerfile.class,
                ComposeProject.class,
                ComposeVariable.class,
                Workflow.class,
                ImagePush.class,
                BuildFile.class);
    }

    @Override
    public List<ReadStep> steps(Workspace workspace) {
        return List.of(
                sink -> dockerfiles(workspace, sink),
                sink -> ComposeFinder.find(workspace).forEach(project -> {
                    sink.accept(project);
                    project.variables().forEach(sink::accept);
                }),
                sink -> workflows(workspace, sink),
                sink -> buildFiles(workspace, sink));
    }

    private static void dockerfiles(Workspace workspace, Sink sink) {
        for (SourceFile file : workspace.tree().files()) {
            if (DockerfileParser.accepts(file.name())) {
                sink.isolate(file, () -> {
                    Dockerfile dockerfile = DockerfileParser.parse(file);
                    sink.accept(dockerfile);
                    dockerfile.problems().forEach(sink::report);
                });
            }
        }
    }

    private static void workflows(Workspace workspace, Sink sink) {
        for (SourceFile file : workspace.tree().files()) {
            if (GitHubWorkflows.accepts(file)) {
                sink.isolate(
                        file,
                        () -> GitHubWorkflows.read(file, workspace)
                                .ifPresent(workflow -> accept(workflow, file, workspace, sink)));
            } else if (GitLabPipelines.accepts(file)) {
                sink.isolate(file, () -> accept(GitLabPipelines.read(file, workspace), file, workspace, sink));
            }
        }
    }

    private static void accept(Workflow workflow, SourceFile file, Workspace workspace, Sink sink) {
        sink.accept(workflow);
        workspace.yaml(file).documents().stream()
                .map(YamlDocument::root)
                .findFirst()
                .ifPresent(root -> ImagePushes.of(workflow, root).forEach(sink::accept));
    }

    private static void buildFiles(Workspace workspace, Sink sink) {
        for (SourceFile file : workspace.tree().files()) {
            if (BuildFileReader.accepts(file)) {
                sink.isolate(file, () -> BuildFileReader.read(file, workspace).ifPresent(sink::accept));
            }
        }
    }
}
