package dev.releaseaudit.docs.rules.links;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.docs.Trial;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class InlinePathTest {

    private static final Trial TRIAL = Trial.of("docs/inline-path", "docs/guide.md")
            .with("k8s/overlays/prod/kustomization.yaml", "namespace: shop\n")
            .with("src/server.ts", "\n")
            .with("api/routes.ts", "\n")
            .with("text/a.txt", "\n")
            .with("docs/templates/incident.md", "# Incident\n")
            .with(".gitignore", "config/local.yaml\nsrc/manifests/\n")
            .with("config/base.yaml", "a: 1\n")
            .with("packages/core/src/index.ts", "\n");

    @TestFactory
    Stream<DynamicTest> reports() {
        return TRIAL.reports("""
                The overlay is `k8s/overlays/production/kustomization.yaml`.
                The server is `src/serve.ts`.
                The server is `src/Server.ts`.
                The server is `./src/http/server.ts`.
                Look into `src/handlers/`.
                See `src/missing.ts:12` for more.
                See `src/missing.ts#L3-L9` for more.
                The base is in `config/bases.yaml`.
                Use the form `docs/templates/incidents.md`.
                - `k8s/base/deployment.yaml` holds the rest
                | file |⏎| --- |⏎| `src/app.ts` |
                > The entry is `packages/core/src/main.ts`.
                """);
    }

    @TestFactory
    Stream<DynamicTest> leaves_alone() {
        return TRIAL.leavesAlone("""
                The overlay is `k8s/overlays/prod/kustomization.yaml`.
                The server is `src/server.ts:1`, the folder `src/`.
                The form is `templates/incident.md`, the entry `src/index.ts`.
                The route is `/api/orders` or `api/orders`.
                It answers `application/json` or `text/html`.
                It needs `@acme/core` and `express.json()`.
                All of `src/**/*.ts` and `src/[id].ts`.
                Put it into `src/<name>.ts` or `src/{name}/x.ts`.
                Create `src/jobs/new.ts` and register it.
                The build writes `src/generated/client.ts`.
                Local settings go to `config/local.yaml`.
                It was moved from `src/old/server.ts` last year.
                The branch is `feature/login`, the ref `origin/main`.
                The image is `library/nginx` from `docker.io/library/nginx`.
                For example `src/your-module/index.ts`.
                It reads either/or, `and/or`, `n/a`.
                ```⏎src/missing.ts⏎```
                The symbol `api/routes.Handler` is exported.
                Dependencies are in `node_modules/left-pad/index.js`.
                The bundle generates `src/bundle/all.yaml`.⏎⏎Tests load `src/bundle/all.yaml`.
                CRDs are in `src/manifests/`.
                """);
    }

    @Test
    void the_nearest_path_is_suggested() {
        assertThat(TRIAL.messages("See `src/serve.ts`."))
                .containsExactly("docs/guide.md names src/serve.ts, which does not exist; did you mean src/server.ts?");
    }
}
