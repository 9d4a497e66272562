package dev.releaseaudit.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The content of a file once it was read: its text, or why there is none.
 *
 * @param text the text, empty where there is none
 * @param byteOrderMark whether the bytes began with a byte order mark
 * @param problem why there is no text
 */
record Content(String text, boolean byteOrderMark, Optional<Diagnostic> problem) {

    private static final char REPLACEMENT = '\uFFFD';

    /** Returns the content of a file that has no text. */
    static Content broken(Diagnostic why) {
        return new Content("", false, Optional.of(why));
    }

    /** Decodes the bytes of the file at this path: UTF-8, or UTF-16 where a byte order mark says so. */
    static Content of(String path, byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(path, bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(path, bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(path, bytes, 2, StandardCharsets.UTF_16LE);
        }
        return decode(path, bytes, 0, StandardCharsets.UTF_8);
    }

    private static Content decode(String path, byte[] bytes, int start, Charset charset) {
        String text = new String(bytes, start, bytes.length - start, charset);
        if (text.indexOf(REPLACEMENT) >= 0) {
            Optional<Diagnostic> problem =
                    firstBadByte(path, ByteBuffer.wrap(bytes, start, bytes.length - start), charset);
            if (problem.isPresent()) {
                return broken(problem.get());
            }
        }
        return new Content(text, start > 0, Optional.empty());
    }

    /** Decodes once more, strictly, which is needed only for text that has a replacement character in it. */
    private static Optional<Diagnostic> firstBadByte(String path, ByteBuffer bytes, Charset charset) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var before = CharBuffer.allocate(bytes.remaining());
        if (!decoder.decode(bytes, before, true).isError()) {
            return Optional.empty();
        }
        int bad = bytes.get(bytes.position()) & 0xFF;
        Location at = endOf(path, before.flip().toString());
        return Optional.of(Diagnostic.hole(
                Diagnostic.Kind.UNREADABLE_FILE,
                new Place(at),
                "byte 0x%02X is not valid %s; save the file as UTF-8".formatted(bad, charset.name())));
    }

    private static Location endOf(String path, String text) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
                line++;
                lineStart = i + 1;
            }
        }
        int column = text.length() - lineStart + 1;
        return Location.of(path, line, column, column);
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        for (int i = 0; i < prefix.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    private record Place(Location location) implements Located {}
}
