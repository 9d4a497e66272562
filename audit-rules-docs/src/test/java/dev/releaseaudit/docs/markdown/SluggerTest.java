package dev.releaseaudit.docs.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class SluggerTest {

    @Test
    void words_are_joined_with_dashes_and_punctuation_is_dropped() {
        assertThat(Slugger.plain("What's new in 2.0?")).isEqualTo("whats-new-in-20");
    }

    @Test
    void the_second_heading_of_a_name_gets_a_number() {
        Slugger slugger = new Slugger();
        assertThat(slugger.slug("Usage")).isEqualTo("usage");
        assertThat(slugger.slug("Usage")).isEqualTo("usage-1");
    }

    @Test
    void a_number_that_another_heading_took_is_skipped() {
        Slugger slugger = new Slugger();
        slugger.slug("Step");
        slugger.slug("Step 1");
        assertThat(slugger.slug("Step")).isEqualTo("step-2");
    }

    @Test
    void every_heading_of_the_conformance_set_gets_the_anchor_of_github() throws Exception {
        Path file = Path.of(System.getProperty("audit.conformance", "../../shared/conformance"), "github-slugs.json");
        assumeTrue(Files.exists(file), "no conformance set at " + file);
        Slugger slugger = new Slugger();
        int count = 0;
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), Files.readString(file))) {
            Map<String, String> entry = new HashMap<>();
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    entry.put(json.currentName(), json.getString());
                } else if (token == JsonToken.END_OBJECT) {
                    assertThat(slugger.slug(entry.get("input")))
                            .as(entry.get("name"))
                            .isEqualTo(entry.get("expected"));
                    count++;
                }
            }
        }
        assertThat(count).isPositive();
    }
}
