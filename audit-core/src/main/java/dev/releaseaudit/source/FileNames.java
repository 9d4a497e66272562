package dev.releaseaudit.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Tells the names of files as they are stored. */
final class FileNames {

    private static final char REPLACEMENT = '\uFFFD';

    private FileNames() {}

    /**
     * Returns the last name of a path. Where the process runs in a locale that cannot show the name, such as {@code C}, the bytes
     * of the name are taken as UTF-8, as they would be anywhere else.
     */
    static String of(Path path) {
        Path last = path.getFileName();
        String name = last == null ? "" : last.toString();
        if (name.indexOf(REPLACEMENT) < 0) {
            return name;
        }
        String escaped = path.toUri().getRawPath().replaceFirst("/$", "");
        return unescape(escaped.substring(escaped.lastIndexOf('/') + 1));
    }

    private static String unescape(String escaped) {
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < escaped.length(); i++) {
            if (escaped.charAt(i) == '%') {
                bytes.write(Integer.parseInt(escaped, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.write(escaped.charAt(i));
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
