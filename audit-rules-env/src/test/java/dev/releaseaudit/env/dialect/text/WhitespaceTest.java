package dev.releaseaudit.env.dialect.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WhitespaceTest {

    /** What Unicode calls a space or a separator, the marks that write nothing left out. */
    private static final Set<Integer> UNICODE = Set.of(
            0xA0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200A,
            0x2028, 0x2029, 0x202F, 0x205F, 0x3000);

    private static final Set<Integer> ASCII = Set.of(0x9, 0xA, 0xB, 0xC, 0xD, 0x20);

    @Test
    void ruby_skips_what_ascii_calls_white_space() {
        assertThat(all(Whitespace.ASCII)).isEqualTo(ASCII);
    }

    @Test
    void javascript_skips_every_space_of_unicode_and_the_byte_order_mark() {
        assertThat(all(Whitespace.JAVASCRIPT)).isEqualTo(with(UNICODE, ASCII, Set.of(0xFEFF)));
    }

    @Test
    void go_skips_every_space_of_unicode_and_the_next_line_control() {
        assertThat(all(Whitespace.GO)).isEqualTo(with(UNICODE, ASCII, Set.of(0x85)));
    }

    @Test
    void python_skips_the_separators_of_ascii_too() {
        assertThat(all(Whitespace.PYTHON))
                .isEqualTo(with(UNICODE, ASCII, Set.of(0x85), Set.of(0x1C, 0x1D, 0x1E, 0x1F)));
    }

    @Test
    void inside_a_line_go_skips_no_line_feed() {
        assertThat(all(Whitespace.GO_LINE)).isEqualTo(Set.of(0x9, 0xB, 0xC, 0xD, 0x20, 0x85, 0xA0));
    }

    @Test
    void white_space_is_stripped_at_both_ends_and_kept_inside() {
        assertThat(Whitespace.GO.strip(" \u2003a b\u3000\n")).isEqualTo("a b");
        assertThat(Whitespace.GO.stripEnd(" a ")).isEqualTo(" a");
        assertThat(Whitespace.ASCII.strip(" \t")).isEmpty();
    }

    private static Set<Integer> all(Whitespace kind) {
        return IntStream.rangeClosed(0, 0xFFFF).filter(kind::is).boxed().collect(Collectors.toSet());
    }

    @SafeVarargs
    private static Set<Integer> with(Set<Integer>... sets) {
        Set<Integer> all = new HashSet<>();
        for (Set<Integer> set : sets) {
            all.addAll(set);
        }
        return all;
    }
}
