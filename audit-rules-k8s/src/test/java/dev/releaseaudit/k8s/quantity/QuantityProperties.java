package dev.releaseaudit.k8s.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.k8s.quantity.Quantity.Format;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QuantityProperties {

    @Property(tries = 500)
    void the_canonical_form_is_read_as_the_same_amount(@ForAll("quantities") Quantity quantity) {
        assertThat(Quantity.parse(quantity.toString()).orElseThrow()).isEqualByComparingTo(quantity);
    }

    @Property(tries = 300)
    void sums_do_not_depend_on_the_order(@ForAll("quantities") Quantity one, @ForAll("quantities") Quantity other) {
        assertThat(one.plus(other)).isEqualByComparingTo(other.plus(one));
    }

    @Property(tries = 300)
    void any_text_is_read_or_refused(@ForAll String text) {
        assertThat(Quantity.parse(text))
                .satisfiesAnyOf(
                        read -> assertThat(read).isEmpty(),
                        read -> assertThat(Quantity.parse(read.orElseThrow().toString()))
                                .isPresent());
    }

    @Provide
    Arbitrary<Quantity> quantities() {
        return Combinators.combine(
                        Arbitraries.longs().between(-(1L << 50), 1L << 50),
                        Arbitraries.integers().between(-3, 9),
                        Arbitraries.of(Format.class))
                .as((unscaled, scale, format) -> new Quantity(BigDecimal.valueOf(unscaled, scale), format));
    }
}
