package dev.releaseaudit.docs;

import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.YamlDocument;
import dev.releaseaudit.model.YamlFile;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceFile;
import java.util.Optional;

/**
 * The YAML at the head of a page, between two lines of {@code ---}.
 *
 * @param text the YAML, from the first line of the file on
 * @param location from the first line of dashes to the last
 */
public record FrontMatter(String text, Location location) implements Located {

    /** Returns the values; empty where they do not parse. */
    public Optional<Node> root() {
        return YamlFile.read(SourceFile.of(location.path(), text)).documents().stream()
                .findFirst()
                .map(YamlDocument::root);
    }
}
