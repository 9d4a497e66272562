package dev.releaseaudit.docs.rules.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.docs.Trial;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class BuildTargetTest {

    private static final Trial TRIAL = Trial.of("docs/build-target", "docs/testing.md")
            .with(
                    "Makefile",
                    ".PHONY: all test\nVERSION := 1\nall: test build/app\n\ntest integration-test:\n\tgo test\n\nimage-%:\n\tdocker build\n")
            .with("tools/Makefile", "gen:\n\techo\n")
            .with("justfile", "alias b := build\n\nbuild target='all':\n  echo\n\n@lint:\n  echo\n")
            .with("Taskfile.yml", "version: '3'\ntasks:\n  migrate:\n    cmds: [echo]\n")
            .with(
                    "pom.xml",
                    "<project><artifactId>shop</artifactId><modules><module>api</module></modules><profiles><profile><id>native</id></profile></profiles></project>")
            .with("settings.gradle.kts", "include(\":core\", \":app\")\n")
            .with("Cargo.toml", "[package]\nname = \"shop\"\n[[bin]]\nname = \"shopctl\"\n")
            .with("composer.json", "{\"scripts\": {\"stan\": \"phpstan\"}}")
            .with("Rakefile", "desc 'x'\ntask :seed do\nend\ntask 'reindex' => :seed\n")
            .with("deno.json", "{\"tasks\": {\"serve\": \"deno run x.ts\"}}")
            .with("pyproject.toml", "[tool.poetry.scripts]\nshop-admin = \"shop.admin:main\"\n");

    @TestFactory
    Stream<DynamicTest> reports() {
        return TRIAL.reports("""
                ```sh⏎make integration⏎```
                ```sh⏎make test itegration-test⏎```
                Run `make tests` first.
                ```sh⏎make -C tools generate⏎```
                ```sh⏎cd tools && make test⏎```
                ```sh⏎just biuld⏎```
                ```sh⏎task migrat⏎```
                ```sh⏎mvn -Pnativ verify⏎```
                ```sh⏎mvn -P nativ verify⏎```
                ```sh⏎./mvnw -pl apl -am test⏎```
                ```sh⏎./gradlew :cor:test⏎```
                ```sh⏎cargo run --bin shopctrl⏎```
                ```sh⏎cargo test -p shopp⏎```
                ```sh⏎composer run stann⏎```
                ```sh⏎rake seeds⏎```
                ```sh⏎deno task server⏎```
                ```sh⏎poetry run shop-admn migrate⏎```
                ```sh⏎uv run shop-admim⏎```
                ```yaml⏎tasks:⏎  other:⏎    cmds: [echo]⏎```⏎⏎```sh⏎task migrates⏎```
                ```sh⏎make tets⏎# everything is built⏎```
                """);
    }

    @TestFactory
    Stream<DynamicTest> leaves_alone() {
        return TRIAL.leavesAlone("""
                ```sh⏎make⏎make all⏎make test integration-test⏎```
                ```sh⏎make image-api VERSION=2⏎make -j 4 test⏎```
                ```sh⏎make -C tools gen⏎cd tools && make gen⏎```
                ```sh⏎make build/app⏎make -f other.mk anything⏎```
                ```sh⏎make <target>⏎make $TARGET⏎```
                Please make sure that the tests pass, and make it work.
                The words `make` and `make(1)` are no targets.
                ```sh⏎just build release⏎just b⏎just lint⏎```
                ```sh⏎task migrate -- --all⏎task sub:thing⏎```
                ```sh⏎mvn -Pnative verify⏎mvn -pl api,:shop -am test⏎mvn clean install⏎```
                ```sh⏎./gradlew build⏎./gradlew :core:test :app:run⏎```
                ```sh⏎cargo run --bin shopctl⏎cargo test -p shop⏎cargo install other --bin thing⏎```
                ```sh⏎composer install⏎composer run stan⏎```
                ```sh⏎rake seed⏎rake reindex⏎deno task serve⏎```
                ```sh⏎poetry run shop-admin migrate⏎poetry run pytest⏎uv run ruff check⏎```
                A Taskfile of your own:⏎⏎```yaml⏎tasks:⏎  greet:⏎    cmds: [echo]⏎```⏎⏎Run `task greet` then.
                ```makefile⏎greet: deps⏎	echo⏎```⏎⏎```sh⏎make greet⏎```
                ```sh⏎make tset⏎# make: *** No rule to make target "tset"⏎```
                ```sh⏎task biuld --silent⏎# Output: Task "biuld" does not exist⏎```
                ```sh⏎cargo new hello⏎cd hello⏎cargo run --bin hello⏎```
                First `npm create vite`, then `make anything` there.
                """);
    }

    @Test
    void an_include_leaves_only_slips() {
        Trial open =
                Trial.of("docs/build-target", "README.md").with("Makefile", "include common.mk\n\nbuild:\n\techo\n");
        assertThat(open.messages("```sh\nmake release\n```")).isEmpty();
        assertThat(open.messages("```sh\nmake biuld\n```"))
                .containsExactly("README.md names the make target biuld, which does not exist; did you mean build?");
    }

    @Test
    void a_makefile_lets_callers_leave_a_prefix_out() {
        Trial common = Trial.of("docs/build-target", "README.md")
                .with("Makefile", "include Makefile.common\n")
                .with("Makefile.common", "%: common-% ;\n\ncommon-proto:\n\techo\n");
        assertThat(common.messages("Run `make proto` and `make common-proto`.")).isEmpty();
        assertThat(common.messages("Run `make protoo`.")).hasSize(1);
    }
}
