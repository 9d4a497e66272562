package dev.releaseaudit.test.internal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;

class MutationsTest {

    @Property(tries = 300)
    void any_text_can_be_broken(@ForAll @NotEmpty String text, @ForAll long seed) {
        assertThat(all(text, seed)).doesNotContainNull();
    }

    @Property(tries = 300)
    void the_same_random_numbers_make_the_same_mutation(@ForAll @NotEmpty String text, @ForAll long seed) {
        assertThat(all(text, seed)).isEqualTo(all(text, seed));
    }

    @Property(tries = 100)
    void most_mutations_change_the_text(@ForAll long seed) {
        String text = "a: 1\nb:\n  - c\n";
        List<String> broken = all(text, seed);
        assertThat(broken.stream().filter(text::equals).count()).isLessThan(broken.size() / 2);
    }

    private static List<String> all(String text, long seed) {
        var random = new SplittableRandom(seed);
        return List.of(Mutations.certain(), Mutations.random()).stream()
                .flatMap(mutations -> mutations.map(mutation -> mutation.of(text, random)))
                .toList();
    }
}
