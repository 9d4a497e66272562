package dev.releaseaudit.delivery.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.releaseaudit.delivery.Command;
import dev.releaseaudit.delivery.ImagePush;
import dev.releaseaudit.delivery.Job;
import dev.releaseaudit.delivery.Step;
import dev.releaseaudit.delivery.Trees;
import dev.releaseaudit.delivery.Trigger;
import dev.releaseaudit.delivery.Workflow;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.spi.Workspace;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class WorkflowTest {

    private static final String PATH = ".github/workflows/ci.yml";

    @Test
    void a_step_begins_in_its_folder_that_of_its_job_or_that_of_the_workflow() {
        Workflow workflow = github("""
                name: CI
                on: [push, pull_request]
                defaults: {run: {working-directory: web}}
                jobs:
                  a:
                    steps:
                      - run: npm ci
                      - {run: npm test, working-directory: api}
                  b:
                    defaults: {run: {working-directory: ./job}}
                    steps:
                      - run: cd sub && make
                """);

        assertThat(workflow.steps().map(Step::folder)).containsExactly("web", "api", "job");
        assertThat(workflow.job("b").orElseThrow().steps().get(0).commands())
                .extracting(Command::text, Command::folder)
                .containsExactly(tuple("cd sub", "job"), tuple("make", "job/sub"));
    }

    @Test
    void a_trigger_has_its_branches_and_tags() {
        Workflow workflow = github("""
                on:
                  push: {branches: [main, 'release/**'], tags: v*}
                  workflow_dispatch:
                jobs: {a: {steps: []}}
                """);

        assertThat(workflow.triggers())
                .extracting(Trigger::event, Trigger::branches, Trigger::tags)
                .containsExactly(
                        tuple("push", List.of("main", "release/**"), List.of("v*")),
                        tuple("workflow_dispatch", List.of(), List.of()));
    }

    @Test
    void a_job_is_gated_by_all_that_it_needs_and_what_those_need() {
        Workflow workflow = github("""
                on: push
                jobs:
                  lint: {steps: []}
                  test: {needs: lint, continue-on-error: true, steps: []}
                  other: {steps: []}
                  push: {needs: [test], if: "github.ref == 'refs/heads/main'", steps: []}
                """);

        Job push = workflow.job("push").orElseThrow();

        assertThat(workflow.gates(push)).extracting(Job::id).containsExactly("lint", "test");
        assertThat(workflow.job("test").orElseThrow().mayFail()).isTrue();
        assertThat(push.condition().orElseThrow().text()).contains("main");
    }

    @Test
    void an_action_of_the_repository_is_read_where_it_is_used() {
        Workflow workflow = GitHubWorkflows.read(
                        Trees.of(
                                        PATH,
                                        "on: push\njobs: {a: {steps: [{uses: ./.github/actions/build}]}}\n",
                                        ".github/actions/build/action.yml",
                                        "runs:\n  using: composite\n  steps:\n    - run: make build\n      shell: bash\n")
                                .tree()
                                .file(PATH)
                                .orElseThrow(),
                        Trees.of(
                                PATH,
                                "on: push\njobs: {a: {steps: [{uses: ./.github/actions/build}]}}\n",
                                ".github/actions/build/action.yml",
                                "runs:\n  using: composite\n  steps:\n    - run: make build\n      shell: bash\n"))
                .orElseThrow();

        assertThat(workflow.steps().flatMap(step -> step.commands().stream()))
                .extracting(Command::text, Command::location)
                .containsExactly(tuple("make build", Location.of(".github/actions/build/action.yml", 4, 12, 22)));
    }

    @Test
    void a_command_whose_failure_does_not_count_is_tolerated() {
        List<Command> commands = commands("""
                npm audit || true
                npm test || exit 1
                flake8 . || echo "ignored"
                cd api; go vet ./... ||:
                """);

        assertThat(commands)
                .extracting(Command::text, Command::tolerated, Command::folder)
                .containsExactly(
                        tuple("npm audit", true, ""),
                        tuple("npm test", false, ""),
                        tuple("exit 1", false, ""),
                        tuple("flake8 .", true, ""),
                        tuple("cd api", false, ""),
                        tuple("go vet ./...", true, "api"));
    }

    @Test
    void a_command_may_have_several_lines_quotes_and_expressions() {
        List<Command> commands = commands("""
                # build it
                docker build \\
                  --build-arg "A=b c" \\
                  -t ${{ env.IMAGE }}:${{ github.sha || 'x' }} . # here
                echo 'a && b' > out 2>&1
                x=$(git rev-parse HEAD)
                """);

        assertThat(commands.get(0).words())
                .containsExactly(
                        "docker",
                        "build",
                        "--build-arg",
                        "A=b c",
                        "-t",
                        "${{ env.IMAGE }}:${{ github.sha || 'x' }}",
                        ".");
        assertThat(commands.get(0).location().line()).isEqualTo(7);
        assertThat(commands.get(1).words()).containsExactly("echo", "a && b", ">", "out", "2>&1");
    }

    @Test
    void the_action_that_builds_says_what_it_pushes() {
        List<ImagePush> pushes = pushes("""
                on: push
                env: {REGISTRY: ghcr.io/acme}
                jobs:
                  api:
                    steps:
                      - uses: docker/build-push-action@v6
                        with:
                          context: ./api
                          push: true
                          tags: |
                            ${{ env.REGISTRY }}/shop-api:${{ github.sha }}
                            ${{ env.REGISTRY }}/shop-api:latest
                      - uses: docker/build-push-action@v6
                        with: {context: web, push: false, tags: never}
                """);

        assertThat(pushes)
                .extracting(ImagePush::name, ImagePush::repository, ImagePush::dockerfile)
                .containsExactly(
                        tuple(
                                "ghcr.io/acme/shop-api:${{ github.sha }}",
                                "ghcr.io/acme/shop-api",
                                Optional.of("api/Dockerfile")),
                        tuple("ghcr.io/acme/shop-api:latest", "ghcr.io/acme/shop-api", Optional.of("api/Dockerfile")));
    }

    @Test
    void a_matrix_and_a_metadata_step_give_the_names() {
        List<ImagePush> pushes = pushes("""
                on: push
                jobs:
                  images:
                    strategy:
                      matrix:
                        include:
                          - {name: api, folder: services/api}
                          - {name: web, folder: services/web}
                    steps:
                      - uses: docker/metadata-action@v5
                        id: meta
                        with: {images: "ghcr.io/acme/${{ matrix.name }}"}
                      - uses: docker/build-push-action@v6
                        with:
                          context: ${{ matrix.folder }}
                          push: ${{ github.event_name != 'pull_request' }}
                          tags: ${{ steps.meta.outputs.tags }}
                """);

        assertThat(pushes)
                .extracting(ImagePush::name, ImagePush::context)
                .containsExactly(
                        tuple("ghcr.io/acme/api", Optional.of("services/api")),
                        tuple("ghcr.io/acme/web", Optional.of("services/web")));
    }

    @Test
    void commands_push_too() {
        List<ImagePush> pushes = pushes("""
                on: push
                env: {IMAGE: acme/shop}
                jobs:
                  a:
                    steps:
                      - run: |
                          docker build -t $IMAGE:1 -f docker/Dockerfile.prod --target run .
                          docker push $IMAGE:1
                      - run: docker buildx build --push -t acme/web:2 web
                      - run: mvn -B jib:build -Dimage=acme/jib
                """);

        assertThat(pushes)
                .extracting(ImagePush::name, ImagePush::dockerfile, ImagePush::stage)
                .containsExactly(
                        tuple("acme/shop:1", Optional.of("docker/Dockerfile.prod"), "run"),
                        tuple("acme/web:2", Optional.of("web/Dockerfile"), ""),
                        tuple("acme/jib", Optional.empty(), ""));
    }

    @Test
    void a_pipeline_of_gitlab_has_its_includes_and_what_jobs_extend() {
        Workspace workspace = Trees.of(".gitlab-ci.yml", """
                include:
                  - local: /ci/*.yml
                stages: [build, release]
                variables: {IMAGE: registry.acme.io/shop}
                default: {before_script: [cd app]}
                release:
                  stage: release
                  extends: .docker
                  script:
                    - docker push $IMAGE:$CI_COMMIT_SHA
                """, "ci/build.yml", """
                .docker: {image: docker, allow_failure: true}
                compile:
                  stage: build
                  script: make
                """);

        Workflow workflow =
                GitLabPipelines.read(workspace.tree().file(".gitlab-ci.yml").orElseThrow(), workspace);

        assertThat(workflow.jobs()).extracting(Job::id).containsExactly("compile", "release");
        Job release = workflow.job("release").orElseThrow();
        assertThat(release.mayFail()).isTrue();
        assertThat(workflow.gates(release)).extracting(Job::id).containsExactly("compile");
        assertThat(workflow.steps().map(Step::label))
                .containsExactly("compile before_script", "compile", "release before_script", "release");
    }

    private static Workflow github(String text) {
        Workspace workspace = Trees.of(PATH, text);
        return GitHubWorkflows.read(workspace.tree().file(PATH).orElseThrow(), workspace)
                .orElseThrow();
    }

    private static List<Command> commands(String script) {
        return github("on: push\njobs:\n  a:\n    steps:\n      - run: |\n" + script.indent(10))
                .steps()
                .flatMap(step -> step.commands().stream())
                .toList();
    }

    private static List<ImagePush> pushes(String text) {
        Workspace workspace = Trees.of(PATH, text);
        return ImagePushes.of(
                github(text),
                workspace
                        .yaml(workspace.tree().file(PATH).orElseThrow())
                        .documents()
                        .get(0)
                        .root());
    }
}
