package dev.releaseaudit.delivery.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.releaseaudit.delivery.ComposeProject;
import dev.releaseaudit.delivery.ComposeService;
import dev.releaseaudit.delivery.ComposeService.Setting;
import dev.releaseaudit.delivery.ComposeVariable;
import dev.releaseaudit.delivery.Trees;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Stage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ComposeFinderTest {

    private static final String WEB = "services: {web: {image: a}}\n";

    @Test
    void a_folder_is_started_with_its_override() {
        List<ComposeProject> projects = find("docker-compose.yml", WEB, "docker-compose.override.yml", WEB);

        assertThat(projects)
                .extracting(ComposeProject::files)
                .containsExactly(List.of("docker-compose.yml", "docker-compose.override.yml"));
    }

    @Test
    void the_first_name_that_compose_looks_for_counts() {
        List<ComposeProject> projects = find("compose.yaml", WEB, "docker-compose.yml", WEB);

        assertThat(projects)
                .extracting(ComposeProject::files)
                .containsExactly(List.of("compose.yaml"), List.of("docker-compose.yml"));
    }

    @Test
    void scripts_say_which_files_belong_together() {
        List<ComposeProject> projects = find(
                "deploy/base.yml", WEB,
                "deploy/prod.yml", "services: {web: {restart: always}}\n",
                "Makefile", "up:\n\tdocker compose -f deploy/base.yml -f deploy/prod.yml up -d\n");

        assertThat(projects)
                .extracting(ComposeProject::files)
                .containsExactly(List.of("deploy/base.yml", "deploy/prod.yml"));
        assertThat(projects.get(0).folder()).isEqualTo("deploy");
        assertThat(projects.get(0).stage()).isEqualTo(Stage.PRODUCTION);
    }

    @Test
    void a_file_whose_services_lack_an_image_lies_over_that_of_its_folder() {
        List<ComposeProject> projects = find(
                "docker-compose.yml", WEB,
                "docker-compose.prod.yml", "services: {web: {restart: always}}\n",
                "docker-compose.test.yml", "services: {db: {image: pg}}\n");

        assertThat(projects)
                .extracting(ComposeProject::files)
                .containsExactlyInAnyOrder(
                        List.of("docker-compose.yml"),
                        List.of("docker-compose.yml", "docker-compose.prod.yml"),
                        List.of("docker-compose.test.yml"));
    }

    @Test
    void a_file_that_is_included_or_extended_is_no_project() {
        List<ComposeProject> projects = find(
                "compose.yml",
                        "include: [db/compose.yml]\nservices: {web: {extends: {file: base.compose.yml, service: x}}}\n",
                "db/compose.yml", WEB.replace("web", "db"),
                "base.compose.yml", "services: {x: {image: y}}\n");

        assertThat(projects).extracting(ComposeProject::files).containsExactly(List.of("compose.yml"));
        assertThat(projects.get(0).read())
                .containsExactlyInAnyOrder("compose.yml", "db/compose.yml", "base.compose.yml");
    }

    @Test
    void a_value_knows_the_line_that_set_it_and_the_one_it_replaced() {
        ComposeProject project = find(
                        "docker-compose.yml", "services:\n  web:\n    image: shop:1\n",
                        "docker-compose.override.yml", "services:\n  web:\n    image: shop:2\n")
                .get(0);

        var image = project.service("web").orElseThrow().image();

        assertThat(image.location()).isEqualTo(Location.of("docker-compose.override.yml", 3, 12, 18));
        assertThat(image.history()).containsExactly(Location.of("docker-compose.yml", 3, 12, 18));
    }

    @Test
    void a_variable_has_its_place_inside_a_value() {
        ComposeProject project = find("compose.yml", "services:\n  web:\n    image: shop:${TAG:-${OTHER}}\n")
                .get(0);

        assertThat(project.variables())
                .extracting(ComposeVariable::name, ComposeVariable::location)
                .containsExactly(
                        tuple("OTHER", Location.of("compose.yml", 3, 24, 32)),
                        tuple("TAG", Location.of("compose.yml", 3, 17, 33)));
    }

    @Test
    void the_file_env_beside_a_project_sets_variables() {
        ComposeProject project = find(
                        "compose.yml", "services: {web: {image: 'a:$TAG'}}\n", ".env", "# tag\nTAG='1.2'\n")
                .get(0);

        assertThat(project.service("web").orElseThrow().image().text()).isEqualTo("a:1.2");
    }

    @Test
    void a_service_knows_its_build_and_its_environment() {
        ComposeService service = find(
                        "deploy/compose.yml",
                        "services: {web: {build: {context: ../web, dockerfile: docker/Dockerfile}, environment: [A=1, B]}}\n")
                .get(0)
                .service("web")
                .orElseThrow();

        assertThat(service.buildContext()).contains("web");
        assertThat(service.dockerfile()).contains("web/docker/Dockerfile");
        assertThat(service.environment())
                .extracting(Setting::name, Setting::value)
                .containsExactly(tuple("A", Optional.of("1")), tuple("B", Optional.empty()));
    }

    @Test
    void a_project_that_mounts_what_it_builds_is_for_developers() {
        String text = "services: {web: {build: ./web, volumes: ['./web/src:/app/src']}}\n";

        assertThat(find("compose.yml", text, "web/src/a.js", "").get(0).stage()).isEqualTo(Stage.DEVELOPMENT);
        assertThat(find("compose.yml", WEB).get(0).stage()).isEqualTo(Stage.UNKNOWN);
    }

    @Test
    void what_compose_would_refuse_is_a_problem_and_the_rest_is_there() {
        ComposeProject project = find("compose.yml", "services: {web: {image: 'a:${TAG:?set it}'}, db: {image: pg}}\n")
                .get(0);

        assertThat(project.problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.message()).isEqualTo("Compose does not load this: TAG must be set"));
        assertThat(project.services()).extracting(ComposeService::name).containsExactly("web", "db");
    }

    private static List<ComposeProject> find(String... pathsAndTexts) {
        return ComposeFinder.find(Trees.of(pathsAndTexts));
    }
}
