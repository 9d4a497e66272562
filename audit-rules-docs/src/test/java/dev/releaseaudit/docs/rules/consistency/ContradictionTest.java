package dev.releaseaudit.docs.rules.consistency;

import dev.releaseaudit.docs.Trial;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ContradictionTest {

    private static final Trial TRIAL =
            Trial.of("docs/contradiction", "docs/guide.md").with("docs/deployment.md", """
            # Deployment

            ```sh
            kubectl apply -f k8s/secret.example.yaml
            npm run db:reset
            git add config/keys.json
            ./scripts/wipe.sh --all
            docker compose up -d
            ```
            """);

    @TestFactory
    Stream<DynamicTest> reports() {
        return TRIAL.reports("""
                Never apply `k8s/secret.example.yaml`.
                Do not apply `k8s/secret.example.yaml`.
                You must not deploy the file `k8s/secret.example.yaml`.
                Don't ever run `npm run db:reset`.
                Never run `npm run db:reset`.
                Do not execute `npm run db:reset`.
                Never commit `config/keys.json`.
                The file must not be committed; never commit the file `config/keys.json`.
                Never run `scripts/wipe.sh`.
                Never use `docker compose up -d`.
                - Do not just run `npm run db:reset`.
                """);
    }

    @TestFactory
    Stream<DynamicTest> leaves_alone() {
        return TRIAL.leavesAlone("""
                Apply `k8s/secret.example.yaml` first.
                Never apply `k8s/secret.yaml`.
                Never run `npm run db:reset` in production.
                Do not run `npm run db:reset` unless you mean it.
                Do not run `npm run db:reset` before the backup.
                Never deploy `:latest`.
                Never commit `.env`.
                Do not use `npm`.
                Never run it: `npm run db:reset` is dangerous.
                Why not run `npm run db:reset`?
                You do not need to run `npm run db:reset`.
                """);
    }
}
