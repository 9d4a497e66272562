package dev.releaseaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final StringWriter err = new StringWriter();

    @Test
    void short_work_shows_nothing() {
        try (Progress progress = new Progress(new PrintWriter(err))) {
            assertThat(progress).isNotNull();
        }
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void long_work_shows_its_seconds_and_then_nothing() throws InterruptedException {
        try (Progress progress = new Progress(new PrintWriter(err))) {
            assertThat(progress).isNotNull();
            Thread.sleep(1500);
        }
        assertThat(err.toString()).startsWith("\rauditing, 1 s ").endsWith("\r");
    }
}
