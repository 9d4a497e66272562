package dev.releaseaudit.docs.rules.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.docs.Trial;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PackageScriptTest {

    private static final Trial TRIAL = Trial.of("docs/package-script", "docs/deployment.md")
            .with("package.json", "{\"scripts\": {\"lint\": \"x\", \"test\": \"x\", \"test:smoke\": \"x\"}}")
            .with("web/package.json", "{\"name\": \"@acme/web\", \"scripts\": {\"dev\": \"x\", \"build\": \"x\"}}");

    @TestFactory
    Stream<DynamicTest> reports() {
        return TRIAL.reports("""
                ```sh⏎npm run smoke⏎```
                ```bash⏎$ npm run smoke⏎```
                ```⏎npm run smoke⏎```
                Run `npm run smoke` after it.
                ```sh⏎cd web && npm test⏎```
                ```sh⏎cd web⏎npm run lint⏎```
                ```sh⏎npm run lint --prefix web⏎```
                ```sh⏎npm --prefix web run lint⏎```
                ```sh⏎npm run lint --workspace web⏎```
                ```sh⏎yarn workspace web build⏎yarn run lintt⏎```
                ```sh⏎pnpm run tset⏎```
                ```sh⏎yarn deploy⏎```
                ```sh⏎FOO=1 npm run smoke -- --fast⏎```
                ```json⏎{"scripts": {"other": "x"}}⏎```⏎⏎```sh⏎npm run smoke⏎```
                ```sh⏎npm ci⏎npm run linter⏎```
                > Run `pnpm run smoke` first.
                """);
    }

    @TestFactory
    Stream<DynamicTest> leaves_alone() {
        return TRIAL.leavesAlone("""
                ```sh⏎npm run lint && npm test⏎```
                ```sh⏎npm run test:smoke -- http://localhost⏎```
                ```sh⏎cd web && npm run dev⏎```
                ```sh⏎(cd web && npm run build)⏎```
                ```sh⏎npm run dev --prefix web⏎```
                ```sh⏎npm run build --workspace=web⏎```
                ```sh⏎npm ci⏎npm install left-pad⏎npx smoke⏎npm publish⏎```
                ```sh⏎npm run <script>⏎npm run $NAME⏎```
                ```sh⏎npm start⏎```
                ```sh⏎yarn add smoke⏎yarn tsc⏎yarn install⏎```
                ```sh⏎git clone https://example.com/other.git⏎cd other⏎npm run smoke⏎```
                ```sh⏎npm run dev⏎```
                ```sh⏎npm run lint --workspaces⏎pnpm -r run anything⏎```
                ```text⏎npm run smoke⏎```
                ```sh⏎# npm run smoke⏎```
                ```console⏎$ npm run lint⏎npm run smoke was not found⏎```
                Words about npm run smoke without code.
                Add this to your package:⏎⏎```json⏎{⏎  "scripts": {⏎    "smoke": "x"⏎  }⏎}⏎```⏎⏎Then `npm run smoke`.
                ```json⏎"scripts": {⏎  ...⏎  "smoke": "x"⏎}⏎```⏎and run it with `npm run smoke`.
                ```sh⏎npm init -y⏎npm i express⏎```⏎⏎```sh⏎npm run smoke⏎```
                ```sh⏎npm create vite@latest⏎cd app⏎npm run preview⏎```
                ```sh⏎npx create-next-app shop⏎npm run smoke⏎```
                ```sh⏎npm run smoke⏎npm error Missing script: "smoke"⏎```
                """);
    }

    @Test
    void without_a_package_nothing_is_said() {
        assertThat(Trial.of("docs/package-script", "README.md").messages("```sh\nnpm run x\n```"))
                .isEmpty();
    }
}
