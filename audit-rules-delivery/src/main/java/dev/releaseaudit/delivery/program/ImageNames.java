package dev.releaseaudit.delivery.program;

import dev.releaseaudit.delivery.ImageName;
import java.util.Locale;

/** Compares names of images. */
final class ImageNames {

    private ImageNames() {}

    /** Tells whether both mean the same image, wherever it is kept. */
    static boolean same(String one, String other) {
        String first = ImageName.repository(one);
        String second = ImageName.repository(other);
        return first.equals(second)
                || !ImageName.last(one).contains("$")
                        && ImageName.last(one).equals(ImageName.last(other))
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
        String last = ImageName.last(image);
        String name = program.toLowerCase(Locale.ROOT).replace('_', '-');
        return !name.isEmpty()
                && (last.equals(name)
                        || last.endsWith("-" + name)
                        || last.endsWith("_" + name)
                        || last.startsWith(name + "-"));
    }
}
