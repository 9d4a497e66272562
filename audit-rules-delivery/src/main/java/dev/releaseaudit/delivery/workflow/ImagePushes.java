package dev.releaseaudit.delivery.workflow;

import dev.releaseaudit.delivery.Command;
import dev.releaseaudit.delivery.ImagePush;
import dev.releaseaudit.delivery.Job;
import dev.releaseaudit.delivery.Step;
import dev.releaseaudit.delivery.Workflow;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.Truth;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.TreePaths;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the images that the steps of a workflow push. */
public final class ImagePushes {

    private static final Pattern OUTPUT =
            Pattern.compile("\\$\\{\\{\\s*steps\\.([\\w-]{1,80})\\.outputs\\.tags?\\s*}}");

    private final Workflow workflow;
    private final Node root;

    private ImagePushes(Workflow workflow, Node root) {
        this.workflow = workflow;
        this.root = root;
    }

    /**
     * Returns the images in the order of the steps.
     *
     * @param root the whole file, for the variables that hold everywhere
     */
    public static List<ImagePush> of(Workflow workflow, Node root) {
        ImagePushes pushes = new ImagePushes(workflow, root);
        return workflow.jobs().stream().flatMap(pushes::job).toList();
    }

    private Stream<ImagePush> job(Job job) {
        Expressions all = new Expressions()
                .env(root.get("variables"))
                .env(root.get("env"))
                .env(job.node().get("variables"))
                .env(job.node().get("env"))
                .matrix(job.node().at("strategy.matrix"));
        return job.allSteps()
                .flatMap(step -> step(job, step, all.env(step.node().get("env"))));
    }

    private Stream<ImagePush> step(Job job, Step step, Expressions expressions) {
        List<ImagePush> pushes = new ArrayList<>();
        switch (step.action()) {
            case "docker/build-push-action", "depot/build-push-action", "redhat-actions/push-to-registry" ->
                buildPush(job, step, expressions, pushes);
            case "elgohr/Publish-Docker-Github-Action", "mr-smithers-excellent/docker-build-push" ->
                names(
                                step.with(step.with("name").isPresent() ? "name" : "image")
                                        .text(),
                                expressions)
                        .forEach(name -> pushes.add(push(name, job, step, Optional.empty(), Optional.empty(), "")));
            default -> {}
        }
        for (Command command : step.commands()) {
            pushed(command).flatMap(name -> names(name, expressions)).forEach(name -> {
                Optional<Command> build = built(job, name, command, expressions);
                pushes.add(push(
                        name,
                        job,
                        command,
                        build.map(ImagePushes::context),
                        build.flatMap(ImagePushes::dockerfile),
                        build.map(each -> String.join("", each.options("--target")))
                                .orElse("")));
            });
        }
        return pushes.stream();
    }

    private void buildPush(Job job, Step step, Expressions expressions, List<ImagePush> pushes) {
        boolean builds = step.action().endsWith("build-push-action");
        Node push = step.with("push");
        boolean never = builds
                && (!push.isPresent() || push.truth() == Truth.NO)
                && !step.with("outputs").text().contains("push=true");
        if (never) {
            return;
        }
        List<String> contexts = expressions.replaced(
                step.with("context").isPresent() ? step.with("context").text() : ".");
        List<String> files = expressions.replaced(step.with("file").text());
        List<String> names = names(
                        step.with("tags").isPresent()
                                ? step.with("tags").text()
                                : step.with("image").text(),
                        expressions)
                .flatMap(name -> metadata(name, job, expressions))
                .toList();
        for (int i = 0; i < names.size(); i++) {
            String context = contexts.get(contexts.size() == names.size() ? i : 0);
            String file = files.get(files.size() == names.size() ? i : 0);
            boolean told = !context.contains("$");
            Optional<String> folder = told ? TreePaths.resolve("", context) : Optional.empty();
            Optional<String> dockerfile = file.isEmpty()
                    ? folder.map(path -> path.isEmpty() ? "Dockerfile" : path + "/Dockerfile")
                    : file.contains("$") ? Optional.empty() : TreePaths.resolve("", file);
            pushes.add(push(
                    names.get(i),
                    job,
                    step.with("tags").isPresent() ? step.with("tags") : step,
                    folder,
                    dockerfile,
                    step.with("target").text()));
        }
    }

    /** Where the tags come from an earlier step, that step says the images. */
    private Stream<String> metadata(String name, Job job, Expressions expressions) {
        Matcher output = OUTPUT.matcher(name);
        if (!output.matches()) {
            return Stream.of(name);
        }
        List<String> images = job.allSteps()
                .filter(step -> step.node().get("id").is(output.group(1)))
                .flatMap(step -> names(step.with("images").text(), expressions))
                .toList();
        return images.isEmpty() ? Stream.of(name) : images.stream();
    }

    private static Stream<String> names(String text, Expressions expressions) {
        return expressions.replaced(text).stream()
                .flatMap(each -> Stream.of(each.split("[\\n,]")))
                .map(String::strip)
                .map(name -> name.startsWith("name=") ? name.substring("name=".length()) : name)
                .filter(name -> !name.isEmpty())
                .distinct();
    }

    /** Returns the images that a command pushes. */
    private static Stream<String> pushed(Command command) {
        List<String> words = command.words();
        if (command.begins("docker", "push")
                || command.begins("podman", "push")
                || command.begins("docker", "image", "push")) {
            return words.stream()
                    .skip(2)
                    .filter(word -> !word.startsWith("-") && !word.equals("push"))
                    .limit(1);
        }
        if (command.begins("buildah", "push")) {
            return words.stream().skip(2).filter(word -> !word.startsWith("-")).reduce((a, b) -> b).stream()
                    .map(ImagePushes::withoutTransport);
        }
        if (command.begins("skopeo", "copy") || command.begins("crane", "push")) {
            return words.stream()
                    .skip(2)
                    .filter(word -> !word.startsWith("-"))
                    .skip(1)
                    .limit(1)
                    .map(ImagePushes::withoutTransport);
        }
        boolean buildx = isBuild(command)
                && (words.contains("--push") || String.join(" ", words).contains("push=true"));
        if (buildx) {
            return command.options("-t", "--tag").stream();
        }
        boolean kaniko = words.stream().anyMatch(word -> word.endsWith("kaniko/executor"));
        if (kaniko) {
            return command.options("--destination", "-d").stream();
        }
        boolean jib = words.stream().anyMatch(word -> word.endsWith("jib:build") || word.equals("jib"));
        if (jib) {
            return command.options("-Dimage", "--image", "-Djib.to.image").stream();
        }
        return Stream.empty();
    }

    private static String withoutTransport(String name) {
        return name.replaceFirst("^docker://", "");
    }

    private static boolean isBuild(Command command) {
        return command.begins("docker", "build")
                || command.begins("podman", "build")
                || command.begins("docker", "buildx", "build")
                || command.begins("docker", "image", "build");
    }

    /** Returns the command of the job that builds an image which another one pushes. */
    private static Optional<Command> built(Job job, String name, Command push, Expressions expressions) {
        if (isBuild(push)) {
            return Optional.of(push);
        }
        return job.allSteps()
                .flatMap(step -> step.commands().stream())
                .filter(ImagePushes::isBuild)
                .filter(build -> build.options("-t", "--tag").stream()
                        .flatMap(tag -> names(tag, expressions))
                        .anyMatch(tag -> repository(tag).equals(repository(name))))
                .findFirst();
    }

    private static String repository(String name) {
        int colon = name.lastIndexOf(':');
        return colon > name.lastIndexOf('/') ? name.substring(0, colon) : name;
    }

    private static String context(Command build) {
        List<String> words = build.words();
        String last = words.get(words.size() - 1);
        return TreePaths.resolve(build.folder(), last).orElse("");
    }

    private static Optional<String> dockerfile(Command build) {
        List<String> files = build.options("-f", "--file");
        String context = context(build);
        return files.isEmpty()
                ? Optional.of(context.isEmpty() ? "Dockerfile" : context + "/Dockerfile")
                : TreePaths.resolve(build.folder(), files.get(0));
    }

    private ImagePush push(
            String name, Job job, Located at, Optional<String> context, Optional<String> dockerfile, String stage) {
        return new ImagePush(name, context, dockerfile, stage, workflow.path(), job.id(), at.location());
    }
}
