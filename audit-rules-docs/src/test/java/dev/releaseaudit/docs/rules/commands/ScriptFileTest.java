package dev.releaseaudit.docs.rules.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.docs.Trial;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ScriptFileTest {

    private static final Trial TRIAL = Trial.of("docs/script-file", "docs/runbook.md")
            .with("scripts/restore.sh", "echo\n")
            .with("scripts/seed.py", "print()\n")
            .with("tools/check.mjs", "1\n")
            .with("run.sh", "echo\n")
            .executable("run.sh");

    @TestFactory
    Stream<DynamicTest> reports() {
        return TRIAL.reports("""
                ```sh⏎./scripts/restor.sh⏎```
                ```sh⏎bash scripts/restores.sh --all⏎```
                ```sh⏎sh ./scripts/restore-all.sh⏎```
                ```sh⏎python scripts/seeds.py⏎```
                ```sh⏎python3 -u scripts/seed_all.py⏎```
                ```sh⏎node tools/chek.mjs⏎```
                ```sh⏎source scripts/env.sh⏎```
                ```sh⏎cd scripts⏎bash restor.sh⏎```
                ```sh⏎cd tools && node ./cheks.mjs⏎```
                Run `./scripts/restor.sh` at once.
                ```sh⏎scripts/restor.sh | tee log⏎```
                ```sh⏎./scripts/restore.sh⏎```
                ```sh⏎perl scripts/restore.pl⏎```
                - Run `bash scripts/restor.sh` first
                """);
    }

    @TestFactory
    Stream<DynamicTest> leaves_alone() {
        return TRIAL.leavesAlone("""
                ```sh⏎./run.sh⏎bash scripts/restore.sh⏎```
                ```sh⏎python scripts/seed.py⏎node tools/check.mjs⏎```
                ```sh⏎cd scripts && bash restore.sh⏎```
                ```sh⏎python -m http.server⏎node -e 'x.js'⏎bash -c "x.sh"⏎```
                ```sh⏎./configure⏎./mvnw verify⏎./gradlew build⏎```
                ```sh⏎./target/app⏎./build/app.sh⏎./bin/tool⏎```
                ```sh⏎curl -o get.sh https://example.com/get.sh⏎bash get.sh⏎```
                ```sh⏎bash /opt/other/run.sh⏎bash ~/run.sh⏎```
                ```sh⏎bash $DIR/run.sh⏎bash <script>.sh⏎```
                ```sh⏎git clone https://example.com/x⏎cd x⏎./scripts/install.sh⏎```
                Create a file `install.sh`:⏎⏎```sh⏎bash install.sh⏎```
                ```sh⏎cat > scripts/tmp.sh <<EOF⏎echo⏎EOF⏎bash scripts/tmp.sh⏎```
                ```js⏎node scripts/missing.js⏎```
                The settings are in `./scripts/settings`.
                ```sh⏎NODE_DEBUG=http node script.js⏎node app.js⏎```
                ```sh⏎node server.js⏎python main.py⏎```
                Write the following into `scripts/new.sh`:⏎⏎```sh⏎echo⏎```⏎⏎```sh⏎bash scripts/new.sh⏎```
                Never run `./scripts/wipe.sh`, which was removed.
                """);
    }

    @Test
    void a_file_that_a_text_names_is_run_only_where_it_says_so() {
        assertThat(TRIAL.messages("Modify the seeds in `./scripts/seed.py` and the backup in `./scripts/restore.sh`."))
                .isEmpty();
        assertThat(TRIAL.messages("To run it, adapt `./scripts/seed.py` first."))
                .isEmpty();
        assertThat(TRIAL.messages("- `./scripts/seed.py`: the seeds")).isEmpty();
        assertThat(TRIAL.messages("Edit `./scripts/seed.py`, then run `./scripts/restore.sh`."))
                .containsExactly("docs/runbook.md runs scripts/restore.sh, which is not executable");
    }

    @Test
    void a_script_that_may_not_be_executed_is_said_to_be_so() {
        assertThat(TRIAL.messages("```sh\n./scripts/restore.sh\n```"))
                .containsExactly("docs/runbook.md runs scripts/restore.sh, which is not executable");
    }
}
