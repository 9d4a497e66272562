package dev.releaseaudit.delivery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.source.Location;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TomlFilesTest {

    @TestFactory
    Stream<DynamicTest> entries_give() {
        return Stream.of(
                        of("Cargo.toml", "[package]\nname = \"shop\"\n", "CARGO_PACKAGE shop", "CARGO_BINARY shop"),
                        of("Cargo.toml", "[package]\nname='shop' # \"x\"\n", "CARGO_PACKAGE shop", "CARGO_BINARY shop"),
                        of("Cargo.toml", "[[bin]]\nname = \"shopctl\"\n", "CARGO_BINARY shopctl"),
                        of("Cargo.toml", "[dependencies]\nname = \"serde\"\n"),
                        of("Cargo.toml", "[package]\n# name = \"shop\"\n= \"shop\"\n"),
                        of("pyproject.toml", "[package]\nname = \"shop\"\n"),
                        of("pyproject.toml", "[project.scripts]\nshop = \"shop:main\"\n", "PYTHON shop"),
                        of("pyproject.toml", "[tool.poe.tasks]\n\"lint\" = \"ruff check\"\n", "PYTHON lint"),
                        of("pyproject.toml", "[tool.black]\nshop = \"x\"\n"),
                        of("pyproject.toml", "[project]\nrequires-python = \">=3.11\"\n", "python >=3.11"),
                        of("pyproject.toml", "[tool.poetry.dependencies]\npython = \"^3.11\"\n", "python ^3.11"),
                        of("pyproject.toml", "[tool.other]\npython = \"3.9\"\n"),
                        of(".coveragerc", "[report]\nfail_under = 85\n", "85 %"),
                        of(".coveragerc", "[report]\n# fail_under = 85\n"),
                        of("setup.cfg", "[a = b]\nfail_under = 85\n", "85 %"))
                .map(example -> DynamicTest.dynamicTest(
                        example.text(),
                        () -> assertThat(BuildFileTester.read(example.path(), example.text()))
                                .extracting(BuildFileTester::shown)
                                .containsExactlyInAnyOrder(example.found())));
    }

    @Test
    void a_value_is_found_where_it_stands() {
        assertThat(BuildFileTester.read("Cargo.toml", "[package]\nname = \"shop\" # the shop\n"))
                .extracting(subject -> subject.location())
                .containsOnly(Location.of("Cargo.toml", 2, 9, 13));
    }

    @Test
    void cargo_builds_each_file_in_its_folder_of_binaries() {
        assertThat(BuildFileTester.read(
                        "api/Cargo.toml", "", "api/src/bin/load.rs", "api/src/bin/seed/main.rs", "src/bin/x.rs"))
                .extracting(BuildFileTester::shown)
                .containsExactly("CARGO_BINARY load", "CARGO_BINARY seed");
    }

    private record Example(String path, String text, String... found) {}

    private static Example of(String path, String text, String... found) {
        return new Example(path, text, found);
    }
}
