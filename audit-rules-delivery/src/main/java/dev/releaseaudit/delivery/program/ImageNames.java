package dev.releaseaudit.delivery.program;

import java.util.Locale;

/** Compares names of images. */
final class ImageNames {

    private ImageNames() {}

    /** Returns a name without tag and digest. */
    static String repository(String name) {
        String plain = name.contains("@") ? name.substring(0, name.indexOf('@')) : name;
        int colon = plain.lastIndexOf(':');
        boolean tag = colon > plain.lastIndexOf('/') && !plain.startsWith("-", colon + 1);
        return tag ? plain.substring(0, colon) : plain;
    }

    /** Returns the last part of the name, without tag and digest. */
    static String last(String name) {
        String repository = repository(name);
        return repository.substring(repository.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    /** Tells whether both mean the same image, wherever it is kept. */
    static boolean same(String one, String other) {
        String first = repository(one);
        String second = repository(other);
        return first.equals(second)
                || !last(one).contains("$")
                        && last(one).equals(last(other))
                        && (first.indexOf('/') < 0
                                || second.indexOf('/') < 0
                                || owner(first).equals(owner(second)));
    }

    /** The name of a registry says less than who the image belongs to. */
    private static String owner(String repository) {
        String[] parts = repository.split("/");
        return parts.length < 2 ? "" : parts[parts.length - 2].toLowerCase(Locale.ROOT);
    }

    /** Tells whether an image is called as a folder or a program is, perhaps after the name of the whole. */
    static boolean calledAs(String image, String program) {
        String last = last(image);
        String name = program.toLowerCase(Locale.ROOT).replace('_', '-');
        return !name.isEmpty()
                && (last.equals(name)
                        || last.endsWith("-" + name)
                        || last.endsWith("_" + name)
                        || last.startsWith(name + "-"));
    }
}
