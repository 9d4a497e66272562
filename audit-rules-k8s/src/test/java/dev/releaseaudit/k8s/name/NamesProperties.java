package dev.releaseaudit.k8s.name;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class NamesProperties {

    @Property(tries = 300)
    void what_is_valid_as_a_1035_label_is_valid_as_any_other_name(
            @ForAll @CharRange(from = 'a', to = 'c') @CharRange(from = '-', to = '-') @StringLength(max = 15)
                    String name) {
        if (Names.dns1035Label(name).isEmpty()) {
            assertThat(Names.dnsLabel(name)).isEmpty();
            assertThat(Names.dnsSubdomain(name + "." + name)).isEmpty();
            assertThat(Names.qualifiedName(name + "/" + name)).isEmpty();
        }
    }

    @Property(tries = 300)
    void any_text_has_the_same_problem_each_time(@ForAll String text) {
        assertThat(Names.qualifiedName(text)).isEqualTo(Names.qualifiedName(text));
    }
}
