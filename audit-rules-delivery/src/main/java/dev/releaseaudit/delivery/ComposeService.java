package dev.releaseaudit.delivery;

import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Subject;
import dev.releaseaudit.source.TreePaths;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A service of a Compose project.
 *
 * @param project the project
 * @param name the name
 * @param node what is said about it, in its long form
 * @param location where its name is
 */
public record ComposeService(ComposeProject project, String name, Node node, Location location) implements Subject {

    /**
     * A variable of a service's environment.
     *
     * @param name the name
     * @param value the value; empty where it is taken from whoever starts the project
     * @param location where it is set
     */
    public record Setting(String name, Optional<String> value, Location location) implements Located {}

    /** Returns what the service says at these keys, separated by dots. */
    public Node at(String path) {
        return node.at(path);
    }

    /** Returns the image that it runs, or that its build is named; absent where it has no name. */
    public Node image() {
        return node.get("image");
    }

    /** Tells whether its image is built from the repository. */
    public boolean isBuilt() {
        return node.get("build").isPresent();
    }

    /** Returns the folder of the build; empty where nothing is built, or what is built lies elsewhere. */
    public Optional<String> buildContext() {
        Node build = node.get("build");
        String context = build.get("context").isPresent() ? build.get("context").text() : ".";
        return build.isPresent() && !context.contains("://") ? path(context) : Optional.empty();
    }

    /** Returns the path of the Dockerfile of the build. */
    public Optional<String> dockerfile() {
        Node given = node.at("build.dockerfile");
        return buildContext()
                .flatMap(context -> TreePaths.resolve(context, given.isPresent() ? given.text() : "Dockerfile"));
    }

    /** Returns where a path of the project's files leads; empty where it leaves the repository. */
    public Optional<String> path(String written) {
        boolean elsewhere = written.startsWith("/") || written.startsWith("~") || written.startsWith("$");
        return elsewhere ? Optional.empty() : TreePaths.resolve(project.folder(), written);
    }

    /** Returns the variables that it sets for its processes. */
    public List<Setting> environment() {
        return settings(node.get("environment"));
    }

    /** Returns the arguments of its build. */
    public List<Setting> buildArguments() {
        return settings(node.at("build.args"));
    }

    /** Returns the folders and volumes that it mounts. */
    public List<Node> volumes() {
        return node.get("volumes").items();
    }

    /** Returns the ports that it publishes. */
    public List<Node> ports() {
        return node.get("ports").items();
    }

    /** Returns the profiles one of which must be asked for; none where it always takes part. */
    public List<String> profiles() {
        return node.get("profiles").items().stream().map(Node::text).toList();
    }

    /** Returns what it waits for: names of services with conditions. */
    public List<Node.Entry> dependencies() {
        return node.get("depends_on").entries();
    }

    @Override
    public String label() {
        return "service " + name;
    }

    private static List<Setting> settings(Node node) {
        List<Setting> settings = new ArrayList<>();
        for (Node.Entry entry : node.entries()) {
            Optional<String> value = entry.value().isNull()
                    ? Optional.empty()
                    : Optional.of(entry.value().text());
            settings.add(new Setting(entry.name(), value, entry.location()));
        }
        for (Node item : node.items()) {
            int sign = item.text().indexOf('=');
            if (item instanceof ScalarNode) {
                settings.add(new Setting(
                        sign < 0 ? item.text() : item.text().substring(0, sign),
                        sign < 0 ? Optional.empty() : Optional.of(item.text().substring(sign + 1)),
                        item.location()));
            }
        }
        return settings;
    }
}
