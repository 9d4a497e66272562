package dev.releaseaudit.test.internal.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The place where the page of a rule has to be.
 *
 * @param home a class whose jar or folder has the page
 * @param id the id of the rule
 */
record PageResource(Class<?> home, String id) {

    /** Returns the page; empty where there is none. */
    Optional<Page> read() {
        try (InputStream in = home.getResourceAsStream(toString())) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(Page.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return "/META-INF/audit/rules/" + id + ".md";
    }
}
