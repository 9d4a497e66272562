package dev.releaseaudit.delivery.workflow;

import dev.releaseaudit.delivery.Command;
import dev.releaseaudit.delivery.Job;
import dev.releaseaudit.delivery.Step;
import dev.releaseaudit.delivery.Workflow;
import dev.releaseaudit.model.AbsentNode;
import dev.releaseaudit.model.EmbeddedText;
import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.model.Truth;
import dev.releaseaudit.model.YamlDocument;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.TreePaths;
import dev.releaseaudit.spi.Workspace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the pipeline of GitLab CI: its file, the local files that it includes, and what jobs extend. */
public final class GitLabPipelines {

    private static final Set<String> NO_JOBS = Set.of(
            "default",
            "include",
            "stages",
            "variables",
            "workflow",
            "image",
            "services",
            "cache",
            "before_script",
            "after_script",
            "pages:deploy",
            "spec");
    private static final int DEPTH = 10;

    private final Workspace workspace;
    private final Map<String, Node.Entry> entries = new LinkedHashMap<>();
    private final Set<String> read = new HashSet<>();

    private GitLabPipelines(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Tells whether a pipeline begins in this file. */
    public static boolean accepts(SourceFile file) {
        return file.name().equals(".gitlab-ci.yml");
    }

    /** Reads a pipeline. */
    public static Workflow read(SourceFile file, Workspace workspace) {
        GitLabPipelines pipelines = new GitLabPipelines(workspace);
        pipelines.gather(file, file.folder());
        List<Job> jobs = pipelines.entries.values().stream()
                .filter(entry -> pipelines.isJob(entry))
                .map(pipelines::job)
                .toList();
        return new Workflow(
                Workflow.Server.GITLAB, file.path(), file.path(), List.of(), pipelines.inOrderOfStages(jobs));
    }

    private void gather(SourceFile file, String root) {
        if (!read.add(file.path())) {
            return;
        }
        for (YamlDocument document : workspace.yaml(file).documents()) {
            Node include = document.root().get("include");
            for (Node each : include.items().isEmpty() ? List.of(include) : include.items()) {
                Node local = each instanceof ScalarNode ? each : each.get("local");
                included(local.text(), root).forEach(other -> gather(other, root));
            }
            for (Node.Entry entry : document.root().entries()) {
                entries.merge(entry.name(), entry, GitLabPipelines::over);
            }
        }
    }

    private List<SourceFile> included(String path, String root) {
        if (path.isEmpty() || path.contains("://") || path.contains("$")) {
            return List.of();
        }
        String from = TreePaths.resolve(root, path.replaceFirst("^/", "")).orElse("");
        if (!from.contains("*")) {
            return workspace.tree().file(from).stream().toList();
        }
        String start = from.substring(0, from.indexOf('*'));
        String end = from.substring(from.lastIndexOf('*') + 1);
        return workspace.tree().files().stream()
                .filter(file -> file.path().startsWith(start) && file.path().endsWith(end))
                .toList();
    }

    private static Node.Entry over(Node.Entry before, Node.Entry after) {
        return new Node.Entry(after.key(), merged(before.value(), after.value()));
    }

    /** Keys of mappings come together; of anything else the later one counts. */
    private static Node merged(Node before, Node after) {
        if (!(before instanceof MappingNode whole) || !(after instanceof MappingNode more)) {
            return after;
        }
        MappingNode result = whole;
        for (Node.Entry entry : more.entries()) {
            Node known = result.get(entry.name());
            result = result.with(
                    new Node.Entry(entry.key(), known.isPresent() ? merged(known, entry.value()) : entry.value()));
        }
        return result;
    }

    private boolean isJob(Node.Entry entry) {
        Node node = extended(entry.value(), 0);
        return !NO_JOBS.contains(entry.name())
                && !entry.name().startsWith(".")
                && (node.get("script").isPresent() || node.get("trigger").isPresent());
    }

    private Node extended(Node node, int depth) {
        if (!node.get("extends").isPresent() || depth > DEPTH) {
            return node;
        }
        Optional<Node> base = GitHubWorkflows.texts(node.get("extends")).stream()
                .flatMap(name -> Optional.ofNullable(entries.get(name)).stream())
                .map(entry -> extended(entry.value(), depth + 1))
                .reduce(GitLabPipelines::merged);
        return base.map(from -> merged(from, node)).orElse(node);
    }

    private Job job(Node.Entry entry) {
        Node node = extended(entry.value(), 0);
        List<Step> steps = new ArrayList<>();
        for (String key : List.of("before_script", "script", "after_script")) {
            Node script = node.get(key).isPresent() ? node.get(key) : common(key);
            if (script.isPresent()
                    && !(key.equals("after_script") && !node.get(key).isPresent())) {
                step(entry.name(), key, script, node).ifPresent(steps::add);
            }
        }
        return new Job(
                entry.name(),
                needs(node),
                node.get("rules").isPresent() ? Optional.of(node.get("rules")) : Optional.empty(),
                node.get("allow_failure").truth() == Truth.YES,
                node.get("trigger").isPresent() ? Optional.of(node.get("trigger")) : Optional.empty(),
                steps,
                node,
                entry.location());
    }

    private Node common(String key) {
        Node.Entry byDefault = entries.get("default");
        Node.Entry own = entries.get(key);
        Node given = byDefault == null
                ? AbsentNode.of(Location.of(""))
                : byDefault.value().get(key);
        return given.isPresent() || own == null ? given : own.value();
    }

    private Optional<Step> step(String job, String key, Node script, Node node) {
        List<Command> commands = new ArrayList<>();
        String folder = "";
        for (Node line :
                script instanceof ScalarNode ? List.of(script) : script.walk().toList()) {
            if (line instanceof ScalarNode text) {
                Optional<SourceFile> file =
                        workspace.tree().file(text.location().path());
                List<Command> found =
                        file.isPresent() ? Commands.of(EmbeddedText.of(file.get(), text), folder) : List.of();
                commands.addAll(found);
                for (Command command : found) {
                    folder = command.begins("cd") && command.words().size() == 2
                            ? TreePaths.resolve(
                                            command.folder(), command.words().get(1))
                                    .orElse(folder)
                            : folder;
                }
            }
        }
        return Optional.of(new Step(
                key.equals("script") ? job : job + " " + key,
                "",
                commands,
                "",
                false,
                node,
                List.of(),
                script.location()));
    }

    /** Without {@code needs}, a job waits for all of the stages before its own. */
    private List<String> needs(Node node) {
        Node needs = node.get("needs").isPresent() ? node.get("needs") : node.get("dependencies");
        if (needs.isPresent()) {
            return needs.items().stream()
                    .map(each -> each instanceof ScalarNode
                            ? each.text()
                            : each.get("job").text())
                    .filter(name -> !name.isEmpty())
                    .toList();
        }
        int own = stageOf(node);
        return entries.values().stream()
                .filter(this::isJob)
                .filter(entry -> stageOf(extended(entry.value(), 0)) < own)
                .map(Node.Entry::name)
                .toList();
    }

    private int stageOf(Node node) {
        Node.Entry given = entries.get("stages");
        List<String> stages = new ArrayList<>(List.of(".pre"));
        stages.addAll(
                given == null
                        ? List.of("build", "test", "deploy")
                        : given.value().items().stream().map(Node::text).toList());
        String stage = node.get("stage").isPresent() ? node.get("stage").text() : "test";
        int index = stages.indexOf(stage);
        return index < 0 ? stages.size() : index;
    }

    private List<Job> inOrderOfStages(List<Job> jobs) {
        List<Job> sorted = new ArrayList<>(jobs);
        sorted.sort(Comparator.comparingInt(job -> stageOf(job.node())));
        return sorted;
    }
}
