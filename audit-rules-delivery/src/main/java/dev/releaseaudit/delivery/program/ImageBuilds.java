package dev.releaseaudit.delivery.program;

import dev.releaseaudit.delivery.ComposeProject;
import dev.releaseaudit.delivery.ComposeService;
import dev.releaseaudit.delivery.DockerIgnore;
import dev.releaseaudit.delivery.Dockerfile;
import dev.releaseaudit.delivery.ImageBuild;
import dev.releaseaudit.delivery.ImageBuild.By;
import dev.releaseaudit.delivery.ImagePush;
import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.TreePaths;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says in which folder each Dockerfile is built: by Compose, by a workflow, else in its own. */
public final class ImageBuilds {

    private final SourceTree tree;
    private final Map<String, Dockerfile> dockerfiles;
    private final List<ImageBuild> builds = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    private ImageBuilds(SourceTree tree, List<Dockerfile> dockerfiles) {
        this.tree = tree;
        this.dockerfiles = dockerfiles.stream()
                .collect(Collectors.toMap(Dockerfile::path, Function.identity(), (first, second) -> first));
    }

    /** Returns each build once, those that somebody asks for first. */
    public static List<ImageBuild> of(
            SourceTree tree, List<Dockerfile> dockerfiles, List<ComposeProject> projects, List<ImagePush> pushes) {
        ImageBuilds builds = new ImageBuilds(tree, dockerfiles);
        for (ComposeProject project : projects) {
            project.services().forEach(builds::service);
        }
        pushes.forEach(builds::push);
        Set<String> built =
                builds.builds.stream().map(build -> build.dockerfile().path()).collect(Collectors.toSet());
        dockerfiles.stream()
                .filter(dockerfile -> !built.contains(dockerfile.path()))
                .forEach(dockerfile -> builds.add(dockerfile, builds.ownFolder(dockerfile), "", Optional.empty()));
        return builds.builds;
    }

    private void service(ComposeService service) {
        if (service.dockerfile().isPresent() && service.buildContext().isPresent()) {
            String stage = service.at("build.target").text();
            By by = new By(service.label(), service.at("build").location());
            find(service.dockerfile().get())
                    .ifPresent(
                            dockerfile -> add(dockerfile, service.buildContext().get(), stage, Optional.of(by)));
        }
    }

    private void push(ImagePush push) {
        if (push.dockerfile().isPresent() && push.context().isPresent()) {
            By by = new By(push.workflow(), push.location());
            find(push.dockerfile().get())
                    .ifPresent(dockerfile -> add(dockerfile, push.context().get(), push.stage(), Optional.of(by)));
        }
    }

    private Optional<Dockerfile> find(String path) {
        return Optional.ofNullable(dockerfiles.get(path));
    }

    private void add(Dockerfile dockerfile, String context, String stage, Optional<By> by) {
        if (known.add(dockerfile.path() + " " + context + " " + stage)) {
            Optional<String> target = stage.isEmpty() ? Optional.empty() : Optional.of(stage);
            builds.add(new ImageBuild(dockerfile, context, ignore(dockerfile, context), target, by));
        }
    }

    private DockerIgnore ignore(Dockerfile dockerfile, String context) {
        return tree.file(dockerfile.path() + ".dockerignore")
                .or(() -> tree.file(context.isEmpty() ? ".dockerignore" : context + "/.dockerignore"))
                .map(DockerIgnore::read)
                .orElse(DockerIgnore.nothing());
    }

    /** Returns the folder where nobody says which it is: of that of the Dockerfile and those above, the one with most of what is copied. */
    private String ownFolder(Dockerfile dockerfile) {
        List<String> sources = dockerfile.stages().stream()
                .flatMap(stage -> stage.instructions().stream())
                .filter(instruction -> instruction.flag("from").isEmpty())
                .flatMap(instruction -> instruction.sources().stream())
                .filter(word -> !word.isOpen())
                .map(word -> word.value().replaceFirst("^\\.?/+", "").replaceFirst("/\\.?$", ""))
                .filter(path -> !path.isEmpty() && !path.equals(".") && path.indexOf('*') < 0)
                .toList();
        String best = dockerfile.folder();
        String folder = best;
        while (!folder.isEmpty()) {
            folder = TreePaths.folder(folder);
            best = found(sources, folder) > found(sources, best) ? folder : best;
        }
        return best;
    }

    private long found(List<String> sources, String folder) {
        return sources.stream()
                .filter(path -> tree.exists(folder.isEmpty() ? path : folder + "/" + path))
                .count();
    }
}
