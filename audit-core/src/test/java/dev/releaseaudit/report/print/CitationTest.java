package dev.releaseaudit.report.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.PrintableText;
import java.net.URI;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class CitationTest {

    @Test
    void one_line_is_cited_by_its_number() {
        Citation citation = Citation.of(Location.of("k8s/base/deployment.yaml", 24, 13, 17));
        assertThat(citation.label()).isEqualTo("deployment.yaml:24");
        assertThat(citation.full()).isEqualTo("k8s/base/deployment.yaml:24");
        assertThat(citation.link()).isEqualTo("k8s/base/deployment.yaml#L24");
    }

    @Test
    void several_lines_are_cited_from_first_to_last() {
        Citation citation = Citation.of(new Location("a.yaml", 3, 1, 9, 2));
        assertThat(citation.label()).isEqualTo("a.yaml:3-9");
        assertThat(citation.link()).isEqualTo("a.yaml#L3-L9");
    }

    @Test
    void a_stretch_that_ends_before_a_line_does_not_cite_that_line() {
        assertThat(Citation.of(new Location("a.yaml", 3, 1, 9, 1)).label()).isEqualTo("a.yaml:3-8");
    }

    @Test
    void a_file_as_a_whole_is_cited_without_lines() {
        assertThat(Citation.of(Location.of("docs/a.md")).link()).isEqualTo("docs/a.md");
    }

    @Test
    void places_on_the_same_lines_are_one_citation_and_the_root_is_none() {
        assertThat(Citation.all(List.of(
                        Location.of("b.yaml", 2, 1, 5),
                        Location.of("a.yaml", 2, 7, 9),
                        Location.of("a.yaml", 2, 1, 5),
                        Location.of(""))))
                .extracting(Citation::full)
                .containsExactly("a.yaml:2", "b.yaml:2");
    }

    @Property
    void a_reference_leads_to_the_path_and_nowhere_else(@ForAll @NotEmpty String path) {
        String wellFormed = PrintableText.wellFormed(path);
        URI uri = URI.create(Citation.uri(wellFormed));
        assertThat(uri.getScheme()).isNull();
        assertThat(uri.getQuery()).isNull();
        assertThat(uri.getFragment()).isNull();
        if (!wellFormed.startsWith("//")) {
            assertThat(uri.getPath()).isEqualTo(wellFormed);
        }
    }
}
