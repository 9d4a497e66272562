package dev.releaseaudit.delivery.pipeline;

import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.YamlDocument;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.spi.Workspace;
import java.util.stream.Stream;

/** Gives the documents of a YAML or JSON file. */
final class YamlRoots {

    private YamlRoots() {}

    static Stream<Node> roots(SourceFile file, Workspace workspace) {
        return workspace.yaml(file).documents().stream().map(YamlDocument::root);
    }

    static boolean named(SourceFile file) {
        return file.extension().equals("yaml") || file.extension().equals("yml");
    }
}
