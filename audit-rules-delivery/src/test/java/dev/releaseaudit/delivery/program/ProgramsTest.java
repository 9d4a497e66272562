package dev.releaseaudit.delivery.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.releaseaudit.Auditor;
import dev.releaseaudit.delivery.ImageBuild;
import dev.releaseaudit.facts.Program;
import dev.releaseaudit.facts.Program.Part;
import dev.releaseaudit.facts.Program.Role;
import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.SourceTreeBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ProgramsTest {

    private static final String PACKAGE = "{\"name\": \"@acme/%s\", \"scripts\": {\"start\": \"node server.js\"}}";

    @Test
    void a_folder_with_a_build_file_and_a_dockerfile_is_a_program() {
        Program program = only("api/package.json", PACKAGE.formatted("api"), "api/Dockerfile", "FROM node\n");

        assertThat(program.name()).isEqualTo("api");
        assertThat(program.parts())
                .extracting(Part::role, Part::name)
                .containsExactly(
                        tuple(Role.BUILD_FILE, "api/package.json"),
                        tuple(Role.ENTRY_POINT, "api/server.js"),
                        tuple(Role.DOCKERFILE, "api/Dockerfile"));
    }

    @Test
    void a_dockerfile_elsewhere_makes_the_image_of_what_it_copies() {
        Program program = only(
                "services/api/package.json",
                PACKAGE.formatted("api"),
                "docker/api.Dockerfile",
                "FROM node\nCOPY services/api /app\n");

        assertThat(program.folder()).isEqualTo("services/api");
        assertThat(names(program, Role.DOCKERFILE)).containsExactly("docker/api.Dockerfile");
    }

    @Test
    void a_command_says_which_program_of_a_module_is_built() {
        List<Program> programs = programs(
                "go.mod", "module acme.io/shop\n",
                "cmd/api/main.go", "package main\n",
                "cmd/worker/main.go", "package main\n",
                "api.Dockerfile", "FROM golang\nCOPY . .\nRUN go build -o /api ./cmd/api\n",
                "worker.Dockerfile", "FROM golang\nCOPY . .\nRUN go build -o /worker ./cmd/worker\n");

        assertThat(programs)
                .extracting(Program::name, program -> names(program, Role.DOCKERFILE))
                .containsExactly(
                        tuple("api", List.of("api.Dockerfile")), tuple("worker", List.of("worker.Dockerfile")));
    }

    @Test
    void a_service_and_a_workflow_name_the_image() {
        Program program = only(
                "web/package.json",
                PACKAGE.formatted("web"),
                "web/Dockerfile",
                "FROM node\n",
                "compose.yml",
                "services: {front: {build: web, image: acme/web}}\n",
                ".github/workflows/release.yml",
                "on: push\njobs: {a: {steps: [{uses: docker/build-push-action@v6, with: {context: web, push: true, tags: 'ghcr.io/acme/web:1'}}]}}\n");

        assertThat(names(program, Role.COMPOSE_SERVICE)).containsExactly("front");
        assertThat(names(program, Role.IMAGE_DEPLOYED)).containsExactly("acme/web");
        assertThat(names(program, Role.IMAGE_PUSHED)).containsExactly("ghcr.io/acme/web:1");
    }

    @Test
    void samples_and_documents_belong_to_the_innermost_program() {
        List<Program> programs = programs(
                "api/package.json", PACKAGE.formatted("api"),
                "api/.env.example", "A=1\n",
                "api/docs/run.md", "# Run\n",
                "web/package.json", PACKAGE.formatted("web"),
                "README.md", "# All\n");

        assertThat(names(programs.get(0), Role.SAMPLE)).containsExactly("api/.env.example");
        assertThat(names(programs.get(0), Role.DOCUMENT)).containsExactly("api/docs/run.md");
        assertThat(names(programs.get(1), Role.DOCUMENT)).isEmpty();
    }

    @Test
    void what_serves_tests_and_examples_is_no_program() {
        assertThat(programs(
                        "examples/a/package.json", PACKAGE.formatted("a"),
                        "e2e/Dockerfile", "FROM node\n",
                        "e2e/compose.yml", "services: {tests: {build: .}}\n",
                        "lib/package.json", "{\"name\": \"lib\", \"main\": \"index.js\"}"))
                .isEmpty();
    }

    @Test
    void a_build_looks_where_somebody_says_or_where_all_is_that_it_copies() {
        List<ImageBuild> builds = Auditor.standard()
                .read(tree(
                        "a/Dockerfile", "FROM x\nCOPY b.txt /\n",
                        "b.txt", "",
                        "c/Dockerfile", "FROM x\n",
                        "c/.dockerignore", "*.md\n",
                        "compose.yml", "services: {s: {build: {context: c, target: t}}}\n"))
                .all(ImageBuild.class);

        assertThat(builds)
                .extracting(
                        ImageBuild::label,
                        ImageBuild::context,
                        build -> build.by().isPresent())
                .containsExactly(tuple("a/Dockerfile", "", false), tuple("c/Dockerfile", "c", true));
        assertThat(builds.get(1).ignore().path()).contains("c/.dockerignore");
        assertThat(builds.get(1).stage()).contains("t");
    }

    private static Program only(String... pathsAndTexts) {
        List<Program> programs = programs(pathsAndTexts);
        assertThat(programs).hasSize(1);
        return programs.get(0);
    }

    private static List<Program> programs(String... pathsAndTexts) {
        return Auditor.standard().read(tree(pathsAndTexts)).all(Program.class);
    }

    private static SourceTree tree(String... pathsAndTexts) {
        SourceTreeBuilder builder = SourceTree.builder();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            builder.file(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        return builder.build();
    }

    private static List<String> names(Program program, Role role) {
        return program.parts(role).map(Part::name).toList();
    }
}
