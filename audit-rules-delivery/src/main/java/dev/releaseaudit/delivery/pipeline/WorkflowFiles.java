package dev.releaseaudit.delivery.pipeline;

import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.TreePaths;
import dev.releaseaudit.spi.Workspace;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the steps of GitHub Actions, GitLab CI and CircleCI workflows; of other servers' files, the text as one step. */
final class WorkflowFiles implements BuildFilesReader.Part {

    private static final Set<String> OTHERS = Set.of(
            "Jenkinsfile",
            "azure-pipelines.yml",
            "bitbucket-pipelines.yml",
            ".travis.yml",
            ".drone.yml",
            "cloudbuild.yaml",
            "appveyor.yml");

    @Override
    public boolean accepts(SourceFile file) {
        return isActions(file)
                || isGitLab(file)
                || file.path().equals(".circleci/config.yml")
                || OTHERS.contains(file.name());
    }

    @Override
    public void read(SourceFile file, Workspace workspace, PipelineSink found) {
        if (isActions(file)) {
            YamlRoots.roots(file, workspace)
                    .forEach(root -> root.get("jobs").entries().forEach(job -> job(job, folder(root, ""), found)));
            versions(file, workspace, found);
        } else if (isGitLab(file)) {
            YamlRoots.roots(file, workspace)
                    .flatMap(root -> root.entries().stream())
                    .forEach(job -> scripts(job, found));
        } else {
            found.step(file.name(), file.text(), "", file.location());
        }
    }

    private static boolean isActions(SourceFile file) {
        return YamlRoots.named(file)
                && (file.folder().equals(".github/workflows") || file.path().startsWith(".github/actions/"));
    }

    private static boolean isGitLab(SourceFile file) {
        return file.name().equals(".gitlab-ci.yml") || file.path().startsWith(".gitlab/ci/");
    }

    private static void job(Node.Entry job, String root, PipelineSink found) {
        String folder = folder(job.value(), root);
        if (job.value().get("uses").isPresent()) {
            step(
                    job.name(),
                    job.name() + "\n" + job.value().get("uses").text(),
                    folder,
                    job.value().get("uses"),
                    found);
        }
        for (Node step : job.value().get("steps").items()) {
            String name = step.get("name").text();
            String run = step.get("run").isPresent()
                    ? step.get("run").text()
                    : step.get("uses").text();
            Node place = step.get("run").isPresent() ? step.get("run") : step.get("uses");
            step(
                    name.isEmpty() ? run.lines().findFirst().orElse("") : name,
                    job.name() + "\n" + name + "\n" + run,
                    step.get("working-directory").isPresent() ? bare(step.get("working-directory")) : folder,
                    place,
                    found);
        }
    }

    private static void scripts(Node.Entry job, PipelineSink found) {
        Node script = job.value().get("script");
        if (script.isPresent()) {
            String text = Stream.concat(Stream.of(script), script.items().stream())
                    .map(Node::text)
                    .collect(Collectors.joining("\n"));
            step(job.name(), job.name() + "\n" + text, "", job.value().get("script"), found);
        }
    }

    private static void step(String label, String text, String folder, Node place, PipelineSink found) {
        found.step(label, text, folder, place.location());
    }

    /** Returns the folder that a workflow or job runs its steps in where they name none. */
    private static String folder(Node owner, String otherwise) {
        Node folder = owner.get("defaults").get("run").get("working-directory");
        return folder.isPresent() ? bare(folder) : otherwise;
    }

    private static String bare(Node folder) {
        return TreePaths.resolve("", folder.text()).orElse("");
    }

    private static void versions(SourceFile file, Workspace workspace, PipelineSink found) {
        YamlRoots.roots(file, workspace).flatMap(Node::walk).forEach(node -> {
            for (String tool : Set.of("node", "java", "go", "python")) {
                Node version = node.get(tool + "-version");
                if (version.isPresent() && !version.text().isEmpty()) {
                    found.version(tool, version.text(), version.location());
                }
            }
        });
    }
}
