package dev.releaseaudit.k8s.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.k8s.PrintedTable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageReferenceTest {

    @Test
    void references_are_read_as_the_library_of_the_container_runtimes_reads_them() {
        PrintedTable table = PrintedTable.of(ImageReferenceTest.class, "references.tsv");

        assertThat(table.rows()).hasSizeGreaterThan(60);
        assertThat(table.disagreements(row -> printed(row.get(0)))).isEmpty();
    }

    private static List<String> printed(String text) {
        return ImageReference.parse(text)
                .map(image -> List.of(
                        text, image.registry(), image.path(), image.tag(), image.digest(), image.familiarName()))
                .orElse(List.of(text, "refused"));
    }

    @ParameterizedTest
    @CsvSource({
        "nginx, Always",
        "nginx:latest, Always",
        "nginx:1.25, IfNotPresent",
        "registry:5000/nginx, Always",
        "nginx@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef, IfNotPresent",
        "nginx:latest@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef, Always"
    })
    void the_policy_to_pull_by_follows_from_tag_and_digest(String text, String policy) {
        assertThat(ImageReference.parse(text).orElseThrow().defaultPullPolicy()).hasToString(policy);
    }

    @Test
    void a_text_that_is_far_too_long_is_no_reference() {
        assertThat(ImageReference.parse("a.".repeat(100_000) + "a/b")).isEmpty();
    }
}
