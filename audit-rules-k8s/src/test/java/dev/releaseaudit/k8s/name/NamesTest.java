package dev.releaseaudit.k8s.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.k8s.PrintedTable;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    private static final List<Function<String, Optional<String>>> LOOKS = List.of(
            Names::dnsLabel,
            Names::dns1035Label,
            Names::dnsSubdomain,
            Names::host,
            Names::qualifiedName,
            Names::labelValue,
            Names::portName,
            Names::configKey,
            Names::variable);

    @Test
    void names_are_valid_as_the_library_of_kubernetes_validates_them() {
        PrintedTable table = PrintedTable.of(NamesTest.class, "names.tsv");

        assertThat(table.rows()).hasSizeGreaterThan(60);
        assertThat(table.disagreements(row -> List.of(row.get(0), printed(row.get(0)))))
                .isEmpty();
    }

    private static String printed(String name) {
        return LOOKS.stream()
                .map(look -> look.apply(name).isEmpty() ? "1" : "0")
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({
        "Web, has capital letters",
        "web_1, 'has other characters than a-z, 0-9 and -'",
        "-web, begins or ends with a hyphen",
        "web..prod, has a dot at an end or two in a row",
        "'', is empty"
    })
    void a_name_that_is_not_valid_says_why(String name, String problem) {
        assertThat(Names.dnsSubdomain(name)).contains(problem);
    }

    @ParameterizedTest
    @CsvSource({
        "a/b/c, has more than one slash",
        "/b, has nothing before its slash",
        "A/b, has capital letters before its slash",
        "a/-b, does not begin and end with a letter or digit"
    })
    void a_key_that_is_not_valid_says_why(String key, String problem) {
        assertThat(Names.qualifiedName(key)).contains(problem);
    }
}
