package dev.releaseaudit.k8s;

import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;

/**
 * The name of a container image, taken apart as container runtimes do.
 *
 * @param text the whole name as it is written
 * @param name the repository, with the registry where one is given; a port of the registry is no tag
 * @param tag the tag; empty where there is none
 * @param digest the digest, {@code sha256:…}; empty where there is none
 * @param location where it is written
 */
public record Image(String text, String name, String tag, String digest, Location location) implements Located {

    /** Reads the image in this node; all parts are empty where there is none. */
    public static Image of(Node node) {
        String text = node.text().strip();
        int at = text.indexOf('@');
        String digest = at < 0 ? "" : text.substring(at + 1);
        String tagged = at < 0 ? text : text.substring(0, at);
        int colon = tagged.indexOf(':', tagged.lastIndexOf('/') + 1);
        String tag = colon < 0 ? "" : tagged.substring(colon + 1);
        String name = colon < 0 ? tagged : tagged.substring(0, colon);
        return new Image(text, name, tag, digest, node.location());
    }

    /** Tells whether the name would be filled in by a template that nobody has rendered. */
    public boolean templated() {
        return text.contains("{{") || text.contains("${") || text.contains("$(");
    }

    /** Tells whether this is whatever was pushed last: neither a digest nor a tag other than {@code latest}. */
    public boolean hasMutableTag() {
        return digest.isEmpty() && (tag.isEmpty() || tag.equals("latest"));
    }

    /** Tells whether there is an image at all. */
    public boolean isPresent() {
        return !text.isEmpty();
    }
}
