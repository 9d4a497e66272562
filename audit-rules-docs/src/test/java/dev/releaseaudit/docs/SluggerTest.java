package dev.releaseaudit.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.YamlFile;
import dev.releaseaudit.source.SourceTree;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

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
        SourceTree tree = SourceTree.of(java.util.Map.of("slugs.json", Files.readString(file)));
        Node cases = YamlFile.read(tree.file("slugs.json").orElseThrow()).documents().get(0).root();
        Slugger slugger = new Slugger();
        assertThat(cases.items()).isNotEmpty().allSatisfy(c -> assertThat(slugger.slug(c.get("input").text()))
                .as(c.get("name").text())
                .isEqualTo(c.get("expected").text()));
    }
}
