package dev.releaseaudit.docs;

import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Subject;
import java.util.regex.Pattern;

/**
 * A link or image.
 *
 * @param destination as it is written, without angle brackets and title
 * @param text what a reader sees; empty for an image
 * @param kind how it is written
 * @param location the whole of it
 */
public record Link(String destination, String text, Kind kind, Location location) implements Subject {

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{1,30}:.*", Pattern.DOTALL);

    /** Says how a link is written. */
    public enum Kind {
        /** With brackets, the target inline or by reference. */
        LINK,
        /** An image. */
        IMAGE,
        /** An address between angle brackets. */
        AUTOLINK,
        /** An HTML {@code a}. */
        HTML_LINK,
        /** An HTML {@code img}. */
        HTML_IMAGE
    }

    /** Tells whether the target is somewhere else than in this repository. */
    public boolean isExternal() {
        return destination.startsWith("//") || SCHEME.matcher(destination).matches();
    }

    /** Returns the target without query and fragment; empty for a link within the page. */
    public String path() {
        String file = destination.indexOf('#') < 0 ? destination : destination.substring(0, destination.indexOf('#'));
        return file.indexOf('?') < 0 ? file : file.substring(0, file.indexOf('?'));
    }

    /** Returns what follows the {@code #}; empty where there is none. */
    public String fragment() {
        return destination.indexOf('#') < 0 ? "" : destination.substring(destination.indexOf('#') + 1);
    }

    /** Tells whether this shows an image. */
    public boolean isImage() {
        return kind == Kind.IMAGE || kind == Kind.HTML_IMAGE;
    }

    @Override
    public String label() {
        return destination;
    }
}
