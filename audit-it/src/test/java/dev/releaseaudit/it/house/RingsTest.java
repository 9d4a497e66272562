package dev.releaseaudit.it.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class RingsTest {

    private static final Set<String> IN_RINGS = Packages.of(Product.CLASSES).inRings();
    private static final Set<String> KNOWN = KnownList.read("rings.txt");

    @Test
    void no_package_imports_itself_by_way_of_others() {
        assertThat(IN_RINGS)
                .describedAs("packages that lie in a ring, apart from those of rings.txt")
                .isSubsetOf(KNOWN);
    }

    @Test
    void a_package_that_has_left_its_ring_leaves_the_list() {
        assertThat(KNOWN).describedAs("lines of rings.txt to be deleted").isSubsetOf(IN_RINGS);
    }
}
