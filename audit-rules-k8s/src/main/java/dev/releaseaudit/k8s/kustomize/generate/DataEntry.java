package dev.releaseaudit.k8s.kustomize.generate;

import dev.releaseaudit.source.Location;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * A value of a ConfigMap or Secret in the making.
 *
 * @param key its key
 * @param bytes its content
 * @param location where that is written
 */
record DataEntry(String key, byte[] bytes, Location location) {

    private static final int LINE = 70;

    static DataEntry of(String key, String text, Location location) {
        return new DataEntry(key, text.getBytes(StandardCharsets.UTF_8), location);
    }

    /** Returns the content as text; empty where it is not valid UTF-8. */
    Optional<String> text() {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Returns the content in Base64, in lines where it is long. */
    String base64() {
        String whole = Base64.getEncoder().encodeToString(bytes);
        if (whole.length() < LINE) {
            return whole;
        }
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < whole.length(); i += LINE) {
            lines.append(whole, i, Math.min(i + LINE, whole.length())).append('\n');
        }
        return lines.toString();
    }
}
