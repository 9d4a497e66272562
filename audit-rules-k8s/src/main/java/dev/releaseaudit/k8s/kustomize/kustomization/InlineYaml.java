package dev.releaseaudit.k8s.kustomize.kustomization;

import dev.releaseaudit.k8s.kustomize.load.ResourceDocuments;
import dev.releaseaudit.k8s.kustomize.rendering.Refusal;
import dev.releaseaudit.model.EmbeddedText;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.model.YamlFile;
import dev.releaseaudit.source.SourceFile;
import java.util.List;

/** Reads YAML that stands in a text of a kustomization, with the places of its values there. */
final class InlineYaml {

    private InlineYaml() {}

    static YamlFile read(SourceFile file, Node text) {
        return text instanceof ScalarNode scalar
                ? YamlFile.read(EmbeddedText.of(file, scalar))
                : new YamlFile(file, List.of(), List.of());
    }

    /** Reads a text without the blanks at its end, so that a block of text at the end of it loses its last line break. */
    static YamlFile readStripped(SourceFile file, Node text) {
        return text instanceof ScalarNode scalar
                ? YamlFile.read(EmbeddedText.of(file, scalar).stripTrailing())
                : read(file, text);
    }

    /** Returns the resources in a text; none where the text holds something else, such as the path of a file. */
    static List<Node> resources(SourceFile file, Node text) {
        if (!text.text().contains(":")) {
            return List.of();
        }
        try {
            return ResourceDocuments.readStrictly(read(file, text));
        } catch (Refusal refusal) {
            return List.of();
        }
    }
}
