package dev.releaseaudit.k8s.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.k8s.PrintedTable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    private static final Quantity KIBI = Quantity.parse("1Ki").orElseThrow();
    private static final Quantity MILLI = Quantity.parse("1m").orElseThrow();

    @Test
    void quantities_are_read_added_and_written_as_the_library_of_kubernetes_does_it() {
        PrintedTable table = PrintedTable.of(QuantityTest.class, "quantities.tsv");

        assertThat(table.rows()).hasSizeGreaterThan(60);
        assertThat(table.disagreements(row -> printed(row.get(0), row))).isEmpty();
    }

    private static List<String> printed(String text, List<String> row) {
        return Quantity.parse(text)
                .map(quantity -> List.of(
                        text,
                        quantity.toString(),
                        row.get(2).isEmpty() ? "" : quantity.units().toString(),
                        row.get(3).isEmpty() ? "" : quantity.millis().toString(),
                        quantity.plus(KIBI).toString(),
                        quantity.plus(MILLI).toString()))
                .orElse(List.of(text, "refused"));
    }

    @Test
    void quantities_are_ordered_by_their_amount() {
        PrintedTable table = PrintedTable.of(QuantityTest.class, "quantity-order.tsv");

        assertThat(table.disagreements(row -> List.of(row.get(0), row.get(1), order(row.get(0), row.get(1)))))
                .isEmpty();
    }

    private static String order(String one, String other) {
        return String.valueOf(Quantity.parse(one)
                .orElseThrow()
                .compareTo(Quantity.parse(other).orElseThrow()));
    }

    @Test
    void what_is_larger_than_the_largest_suffix_keeps_all_its_digits() {
        assertThat(Quantity.parse("1000E")).map(Quantity::toString).contains("1000E");
    }

    @Test
    void a_quantity_is_multiplied_by_replicas() {
        assertThat(Quantity.parse("1.5Gi").map(each -> each.times(4).toString()))
                .contains("6Gi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "1e99999999999999999999"})
    void an_exponent_that_no_memory_could_hold_is_refused(String text) {
        assertThat(Quantity.parse(text)).isEmpty();
    }
}
