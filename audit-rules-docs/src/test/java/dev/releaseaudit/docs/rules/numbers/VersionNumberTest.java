package dev.releaseaudit.docs.rules.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.docs.Trial;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class VersionNumberTest {

    private static final Trial TRIAL = Trial.of("docs/version-number", "README.md")
            .with("package.json", "{\"engines\": {\"node\": \">=22\"}}")
            .with(
                    "pom.xml",
                    "<project><properties><maven.compiler.release>17</maven.compiler.release></properties></project>")
            .with("go.mod", "module x\n\ngo 1.22\n")
            .with("pyproject.toml", "[project]\nname = \"x\"\nrequires-python = \">=3.11\"\n");

    @TestFactory
    Stream<DynamicTest> reports() {
        return TRIAL.reports("""
                It requires Node 18.
                You need Node.js 20 or later.
                ## Prerequisites⏎⏎- Node.js v20
                ## Requirements⏎⏎- Java 11
                It is built with JDK 21.
                Install Go 1.20 first.
                ## Prerequisites⏎⏎1. Python 3.9+
                The server runs on Node 16 with npm.
                It needs at least Python 3.8.
                It uses OpenJDK 8.
                ## Before you begin⏎⏎Have Node >= 14 ready.
                """);
    }

    @TestFactory
    Stream<DynamicTest> leaves_alone() {
        return TRIAL.leavesAlone("""
                It requires Node 22.
                It requires Node.js 24 or later.
                ## Prerequisites⏎⏎- Node.js >= 22.4
                You need Java 17.
                It needs Go 1.22 or newer.
                ## Requirements⏎⏎- Python 3.12
                We dropped Node 18 last year.
                It used to run with Java 8 before 2.0.
                It supports Node 18, 20 and 22.
                The image needs no Node 18.
                Go 2 pages back, and use 12 nodes with 16 GB.
                Upgrade from Java 11 with this guide.
                Ruby 3.2 is required.
                ```⏎node 18⏎```
                The job runs twice, with Node version 16 and once for version 14.
                The matrix runs with Node 18, 20 and 22.
                Install Python 2 and Python 3 side by side.
                """);
    }

    @Test
    void a_lower_bound_below_what_is_asked_for_is_neither_right_nor_wrong() {
        Trial later = Trial.of("docs/version-number", "README.md").with("go.mod", "module x\n\ngo 1.25\n");
        assertThat(later.report("It requires Go 1.19 or later.").satisfied()).isEmpty();
        assertThat(later.messages("It requires Go 1.19 or later.")).isEmpty();
        assertThat(later.report("It requires Go 1.25 or later.").satisfied()).hasSize(1);
    }

    @Test
    void a_lower_bound_is_met_by_a_fixed_later_version() {
        Trial fixed = Trial.of("docs/version-number", "README.md").with(".nvmrc", "22\n");
        assertThat(fixed.messages("It requires Node 18+.")).isEmpty();
        assertThat(fixed.messages("It requires Node 18.")).containsExactly("README.md asks for node 18, .nvmrc for 22");
    }
}
