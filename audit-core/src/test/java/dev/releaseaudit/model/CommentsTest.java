package dev.releaseaudit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommentsTest {

    @Test
    void comments_are_found_with_their_places() {
        List<Comment> comments = comments("""
                # before
                a: 1 # behind
                b:
                  # within
                  - x   #last
                """);
        assertThat(comments).extracting(Comment::text).containsExactly("before", "behind", "within", "last");
        assertThat(comments).extracting(Comment::ownLine).containsExactly(true, false, true, false);
        assertThat(comments)
                .extracting(c -> c.location().toString() + "-" + c.location().endColumn())
                .containsExactly("test.yaml:1:1-9", "test.yaml:2:6-14", "test.yaml:4:3-11", "test.yaml:5:9-14");
    }

    @Test
    void a_hash_inside_a_scalar_is_no_comment() {
        assertThat(comments("""
                        plain: a#b
                        quoted: "x # y"
                        single: 'x # y'
                        several: "one
                          # two"
                        literal: |  # here
                          # no
                          text # no

                          # no
                        # yes
                        folded: >-
                            # no
                        "key # no": 1
                        """)).extracting(Comment::text).containsExactly("here", "yes");
    }

    @Test
    void comments_before_a_document_belong_to_it() {
        YamlFile file = YamlFileTest.read("# one\n---\na: 1\n# also one\n---\n# two\nb: 2\n");
        assertThat(file.documents())
                .extracting(d -> d.comments().stream().map(Comment::text).toList())
                .containsExactly(List.of("one", "also one"), List.of("two"));
        assertThat(file.documents().get(1).comments().get(0).location().line()).isEqualTo(6);
    }

    private static List<Comment> comments(String text) {
        return YamlFileTest.read(text).documents().get(0).comments();
    }
}
