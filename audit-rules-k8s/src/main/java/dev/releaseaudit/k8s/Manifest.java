package dev.releaseaudit.k8s;

import dev.releaseaudit.k8s.schema.KindSchema;
import dev.releaseaudit.k8s.schema.KubernetesVersion;
import dev.releaseaudit.k8s.schema.Mismatch;
import dev.releaseaudit.k8s.schema.SchemaCheck;
import dev.releaseaudit.k8s.schema.SchemaIndex;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.source.Ignore;
import dev.releaseaudit.source.Kinded;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Stage;
import dev.releaseaudit.source.Target;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Kubernetes resource of a target: whatever has an {@code apiVersion} and a {@code kind}.
 *
 * @param root the resource
 * @param deployedWith the target that it is part of
 * @param kinds the kinds that are known in its tree
 */
public record Manifest(Node root, Target deployedWith, SchemaIndex kinds) implements Kinded {

    /** The characters that kustomize writes hashes with. */
    private static final Pattern HASH = Pattern.compile("-[24-9bcdfghkmt]{10}$");

    /** Makes a resource of a tree that defines no kinds itself. */
    public Manifest(Node root, Target deployedWith) {
        this(root, deployedWith, SchemaIndex.published());
    }

    /** Returns what is known of its kind; empty where nothing is. */
    public Optional<KindSchema> schema() {
        return kinds.find(apiVersion(), kind());
    }

    /** Returns what the schema of its kind does not allow, as a version of Kubernetes has it; nothing where the kind is not known. */
    public <M extends Mismatch> Stream<M> mismatches(Class<M> type, KubernetesVersion version) {
        return schema().stream()
                .flatMap(schema -> SchemaCheck.of(root, schema, version).stream())
                .filter(type::isInstance)
                .map(type::cast);
    }

    /** Returns the kind, such as {@code Deployment}. */
    @Override
    public String kind() {
        return root.get("kind").text();
    }

    /** Returns the API version with its group, such as {@code apps/v1}. */
    public String apiVersion() {
        return root.get("apiVersion").text();
    }

    /** Returns the API group; empty for the core group. */
    public String group() {
        int slash = apiVersion().indexOf('/');
        return slash < 0 ? "" : apiVersion().substring(0, slash);
    }

    /** Returns the name; empty where there is none. */
    public String name() {
        return root.at("metadata.name").text();
    }

    /** Returns the namespace as it is written; empty where there is none. */
    public String namespace() {
        return root.at("metadata.namespace").text();
    }

    /** Tells whether this is a resource of this kind in this group, in any version. */
    public boolean is(String group, String kind) {
        return kind.equals(kind()) && group.equals(group());
    }

    /** Returns the value of this annotation; absent where there is none. */
    public Node annotation(String key) {
        return root.at("metadata.annotations").get(key);
    }

    /** Returns this severity, or a warning where only developers are served. */
    public Severity graded(Severity severity) {
        boolean grave = severity == Severity.ERROR && deployedWith.stage() == Stage.DEVELOPMENT;
        return grave ? Severity.WARNING : severity;
    }

    /** Returns {@code Kind/name}; without the hash that kustomize puts at the end of a name, which each change changes. */
    @Override
    public String label() {
        Node name = root.at("metadata.name");
        if (name.text().isEmpty()) {
            return kind() + "/" + root.at("metadata.generateName").text() + "*";
        }
        boolean computed = name.origins().size() > 1 || !name.history().isEmpty();
        return kind() + "/" + (computed ? HASH.matcher(name.text()).replaceFirst("") : name.text());
    }

    @Override
    public Location location() {
        return root.location();
    }

    @Override
    public Optional<Target> target() {
        return Optional.of(deployedWith);
    }

    /**
     * Reads the annotations {@code releaseaudit.dev/ignore.<rule>: <reason>}. The rule is named without its pack, since a key
     * has room for one slash only.
     */
    @Override
    public List<Ignore> ignores() {
        return root.at("metadata.annotations").entries().stream()
                .filter(entry -> entry.name().startsWith(Ignore.ANNOTATION))
                .map(entry -> new Ignore(
                        "*/" + entry.name().substring(Ignore.ANNOTATION.length()),
                        entry.value().text().strip(),
                        entry.key().location()))
                .toList();
    }
}
