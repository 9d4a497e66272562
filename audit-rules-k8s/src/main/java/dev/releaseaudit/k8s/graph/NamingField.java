package dev.releaseaudit.k8s.graph;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.graph.NameForm.ObjectName;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.Truth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A field that names another object.
 *
 * @param path the keys that lead to it
 * @param target what it names; a kind that stands beside the name counts first, if {@code kindBeside}
 * @param kindBeside whether fields beside the name say the kind and the group
 * @param only the kinds that count; empty for all
 * @param namespace the field beside the name that says the namespace; empty where there is none
 * @param keys the path, from what has the field, to the keys that are used
 * @param form how the name is written
 * @param ignored names that stand for something else
 */
record NamingField(
        List<String> path,
        GroupKind target,
        boolean kindBeside,
        Set<String> only,
        String namespace,
        List<String> keys,
        NameForm form,
        Set<String> ignored) {

    Optional<Reference> read(Manifest owner, Node mapping, Node value) {
        String text = value.text();
        GroupKind kind = kindBeside ? kindBeside(mapping) : target;
        if (text.isEmpty()
                || kind.kind().isEmpty()
                || ignored.contains(text)
                || !(only.isEmpty() || only.contains(kind.kind()))) {
            return Optional.empty();
        }
        return form.read(text).map(name -> reference(owner, mapping, value, kind, name));
    }

    private Reference reference(Manifest owner, Node mapping, Node value, GroupKind kind, ObjectName name) {
        return new Reference(
                owner,
                String.join(".", path),
                mapping,
                value,
                kind.group(),
                kind.kind(),
                KindScope.isClusterWide(kind) ? "" : namespace(owner, mapping, name),
                name.name(),
                FieldTree.values(mapping, keys),
                mapping.get("optional").truth() == Truth.YES);
    }

    private String namespace(Manifest owner, Node mapping, ObjectName name) {
        String written = name.namespace().isEmpty() && !namespace.isEmpty()
                ? mapping.get(namespace).text()
                : name.namespace();
        return written.isEmpty() ? owner.namespace() : written;
    }

    private GroupKind kindBeside(Node mapping) {
        String kind = mapping.get("kind").text();
        String group = Stream.of("apiGroup", "group")
                .map(mapping::get)
                .filter(Node::isPresent)
                .map(Node::text)
                .findFirst()
                .or(() -> Optional.of(mapping.get("apiVersion").text())
                        .filter(version -> !version.isEmpty())
                        .map(version -> version.substring(0, Math.max(0, version.indexOf('/')))))
                .orElse(target.group());
        return new GroupKind(group, kind.isEmpty() ? target.kind() : kind);
    }
}
