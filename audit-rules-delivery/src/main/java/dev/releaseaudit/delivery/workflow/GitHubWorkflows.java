package dev.releaseaudit.delivery.workflow;

import dev.releaseaudit.delivery.Command;
import dev.releaseaudit.delivery.Job;
import dev.releaseaudit.delivery.Step;
import dev.releaseaudit.delivery.Trigger;
import dev.releaseaudit.delivery.Workflow;
import dev.releaseaudit.model.EmbeddedText;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.model.SequenceNode;
import dev.releaseaudit.model.Truth;
import dev.releaseaudit.model.YamlDocument;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.TreePaths;
import dev.releaseaudit.spi.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the workflows of GitHub Actions, with the actions of the repository that they use. */
public final class GitHubWorkflows {

    private static final Set<String> FOLDERS = Set.of(".github/workflows", ".gitea/workflows", ".forgejo/workflows");
    private static final int DEPTH = 5;

    private final Workspace workspace;

    private GitHubWorkflows(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Tells whether a workflow is at this path. */
    public static boolean accepts(SourceFile file) {
        return (file.extension().equals("yml") || file.extension().equals("yaml")) && FOLDERS.contains(file.folder());
    }

    /** Reads a workflow; empty where the file holds none. */
    public static Optional<Workflow> read(SourceFile file, Workspace workspace) {
        return workspace.yaml(file).documents().stream()
                .map(YamlDocument::root)
                .filter(root -> root.get("jobs").isPresent())
                .findFirst()
                .map(root -> new GitHubWorkflows(workspace).workflow(file, root));
    }

    private Workflow workflow(SourceFile file, Node root) {
        String folder = root.at("defaults.run.working-directory").text();
        List<Job> jobs = root.get("jobs").entries().stream()
                .map(entry -> job(file, entry, folder))
                .toList();
        String name = root.get("name").text();
        return new Workflow(
                Workflow.Server.GITHUB, file.path(), name.isEmpty() ? file.path() : name, triggers(root), jobs);
    }

    private static List<Trigger> triggers(Node root) {
        Node on = root.get("on").isPresent() ? root.get("on") : root.get("true");
        List<Trigger> triggers = new ArrayList<>();
        for (Node event : on instanceof ScalarNode ? List.of(on) : on.items()) {
            triggers.add(new Trigger(event.text(), List.of(), List.of(), event.location()));
        }
        for (Node.Entry event : on.entries()) {
            triggers.add(new Trigger(
                    event.name(),
                    texts(event.value().get("branches")),
                    texts(event.value().get("tags")),
                    event.location()));
        }
        return triggers;
    }

    private Job job(SourceFile file, Node.Entry entry, String folder) {
        Node node = entry.value();
        Node own = node.at("defaults.run.working-directory");
        String start =
                TreePaths.resolve("", own.isPresent() ? own.text() : folder).orElse("");
        List<Step> steps = node.get("steps").items().stream()
                .map(step -> step(file, step, start, 0))
                .toList();
        return new Job(
                entry.name(),
                texts(node.get("needs")),
                present(node.get("if")),
                node.get("continue-on-error").truth() == Truth.YES,
                present(node.get("uses")),
                steps,
                node,
                entry.location());
    }

    private Step step(SourceFile file, Node node, String start, int depth) {
        Node run = node.get("run");
        Node uses = node.get("uses");
        Node own = node.get("working-directory");
        String folder = own.isPresent() ? TreePaths.resolve("", own.text()).orElse("") : start;
        List<Command> commands =
                run instanceof ScalarNode script ? Commands.of(EmbeddedText.of(file, script), folder) : List.of();
        String name = node.get("name").text();
        String first = run.isPresent() ? run.text().lines().findFirst().orElse("") : uses.text();
        return new Step(
                name.isEmpty() ? first : name,
                uses.text(),
                commands,
                folder,
                node.get("continue-on-error").truth() == Truth.YES,
                node,
                depth < DEPTH ? inner(uses, depth) : List.of(),
                (run.isPresent() ? run : uses.isPresent() ? uses : node).location());
    }

    /** Returns the steps of an action of the repository. */
    private List<Step> inner(Node uses, int depth) {
        if (!uses.text().startsWith("./")) {
            return List.of();
        }
        String folder = TreePaths.resolve("", uses.text()).orElse("");
        return List.of("action.yml", "action.yaml").stream()
                .flatMap(name -> workspace.tree().file(folder + "/" + name).stream())
                .limit(1)
                .flatMap(action -> workspace.yaml(action).documents().stream()
                        .flatMap(document -> document.root().at("runs.steps").items().stream())
                        .map(step -> step(action, step, "", depth + 1)))
                .toList();
    }

    static List<String> texts(Node node) {
        return node instanceof SequenceNode
                ? node.items().stream().map(Node::text).toList()
                : node.text().isEmpty() ? List.of() : List.of(node.text());
    }

    private static Optional<Node> present(Node node) {
        return node.isPresent() ? Optional.of(node) : Optional.empty();
    }
}
