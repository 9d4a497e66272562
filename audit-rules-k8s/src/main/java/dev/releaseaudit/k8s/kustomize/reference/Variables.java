package dev.releaseaudit.k8s.kustomize.reference;

import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.kustomize.rendering.Refusal;
import dev.releaseaudit.k8s.kustomize.resource.Id;
import dev.releaseaudit.k8s.kustomize.resource.Resource;
import dev.releaseaudit.k8s.kustomize.tree.FieldPaths;
import dev.releaseaudit.k8s.kustomize.tree.NodeLookup;
import dev.releaseaudit.model.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds the variables of a build, each with the entry that defines it. */
public final class Variables {

    private static final Pattern INDEX = Pattern.compile("(.*)\\[(\\d{1,9})]");

    private final Map<String, Node> entries = new TreeMap<>();

    /** Tells whether there is none. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Returns the entries by their names. */
    public Map<String, Node> entries() {
        return entries;
    }

    /**
     * Adds a variable.
     *
     * @throws Refusal where there is one of that name
     */
    public void add(Node entry) {
        String name = entry.get("name").text();
        if (entries.putIfAbsent(name, entry) != null) {
            throw new Refusal(
                    Problem.Kind.INVALID_VARIABLE,
                    entry.get("name"),
                    "The variable %s is defined twice".formatted(name));
        }
    }

    /**
     * Returns the resources, one of which knows that the variable takes its value from it.
     *
     * @throws Refusal where more than one may be meant
     */
    public static List<Resource> mark(List<Resource> resources, Node entry) {
        Id target = target(entry.get("objref"));
        boolean anyNamespace = target.namespace().isEmpty() && !target.clusterScoped();
        List<Resource> found = resources.stream()
                .filter(each -> each.hasId(anyNamespace ? target::matchesInAnyNamespace : target::matches))
                .toList();
        if (found.size() > 1) {
            throw new Refusal(
                    Problem.Kind.INVALID_VARIABLE,
                    entry,
                    "The variable may be of more than one resource: %s".formatted(found));
        }
        List<Resource> marked = new ArrayList<>(resources);
        found.forEach(each -> marked.set(
                resources.indexOf(each), each.withVariable(entry.get("name").text())));
        return marked;
    }

    private static Id target(Node object) {
        String apiVersion = object.get("apiVersion").text();
        String group = object.get("group").text();
        String version = object.get("version").text();
        String given = group.isEmpty() ? version : group + "/" + version;
        boolean oneSlash = apiVersion.indexOf('/') == apiVersion.lastIndexOf('/');
        String effective = apiVersion.isEmpty() || !oneSlash ? given : apiVersion;
        if (!apiVersion.isEmpty() && !apiVersion.contains("/") && !group.isEmpty()) {
            effective = group + "/" + apiVersion;
        }
        Id id = Id.of(
                effective,
                object.get("kind").text(),
                object.get("name").text(),
                object.get("namespace").text());
        return new Id(id.group(), id.version(), id.kind(), id.name(), id.namespace(), false);
    }

    /** Returns the values of the variables by their names; one that has none is told of and left out. */
    public Map<String, Node> values(List<Resource> resources, Consumer<Problem> problems) {
        Map<String, Node> values = new TreeMap<>();
        entries.forEach((name, entry) -> {
            Node path = entry.get("fieldref").get("fieldPath");
            String text = path.text().isEmpty() ? "metadata.name" : path.text();
            resources.stream()
                    .filter(each -> each.marks().variables().contains(name))
                    .findFirst()
                    .map(each -> NodeLookup.find(each.root(), indexed(FieldPaths.splitDotted(text))))
                    .filter(Node::isPresent)
                    .ifPresentOrElse(
                            value -> values.put(name, value),
                            () -> problems.accept(new Problem(
                                    Problem.Kind.INVALID_VARIABLE,
                                    "The variable %s has no resource or no field that it takes its value from"
                                            .formatted(name),
                                    entry.location())));
        });
        return values;
    }

    /** Takes {@code list[1]} apart. */
    private static List<String> indexed(List<String> parts) {
        List<String> split = new ArrayList<>();
        for (String part : parts) {
            Matcher matcher = INDEX.matcher(part);
            if (matcher.matches()) {
                split.add(matcher.group(1));
                split.add(matcher.group(2));
            } else {
                split.add(part);
            }
        }
        return split;
    }
}
