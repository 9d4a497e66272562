package dev.releaseaudit.delivery.release;

import dev.releaseaudit.delivery.ComposeProject;
import dev.releaseaudit.delivery.ComposeService;
import dev.releaseaudit.delivery.Dockerfile;
import dev.releaseaudit.delivery.ImageBuild;
import dev.releaseaudit.delivery.ProductionService;
import dev.releaseaudit.delivery.ReleasedImage;
import dev.releaseaudit.facts.Program;
import dev.releaseaudit.facts.Program.Part;
import dev.releaseaudit.facts.Program.Role;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Stage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says which services and images run in production. */
public final class Production {

    private static final Set<String> ASIDE = Set.of(
            "dev", "devel", "development", "local", "test", "tests", "testing", "ci", "debug", "e2e", "devcontainer");

    private Production() {}

    /** Returns the services of production projects, each once; those that must be asked for are none. */
    public static List<ProductionService> services(List<ComposeProject> projects) {
        Map<Location, ProductionService> services = new LinkedHashMap<>();
        projects.stream()
                .filter(project -> project.stage() == Stage.PRODUCTION && isWhole(project))
                .flatMap(project -> project.services().stream())
                .filter(service -> service.profiles().isEmpty())
                .forEach(service -> services.putIfAbsent(service.location(), new ProductionService(service)));
        return List.copyOf(services.values());
    }

    /** A file that Compose refuses takes its changes to the others with it; a variable that is not set yet does not. */
    private static boolean isWhole(ComposeProject project) {
        return project.problems().stream().allMatch(problem -> problem.message().endsWith(" must be set"));
    }

    /** Returns the images of programs that a cluster or a production project runs. */
    public static List<ReleasedImage> images(
            List<Program> programs, List<ImageBuild> builds, List<ComposeProject> projects) {
        Set<String> aside = projects.stream()
                .filter(project -> project.stage() != Stage.PRODUCTION)
                .flatMap(project -> project.read().stream())
                .collect(Collectors.toSet());
        Set<Location> running = services(projects).stream()
                .map(ProductionService::service)
                .map(ComposeService::location)
                .collect(Collectors.toSet());
        List<ReleasedImage> images = new ArrayList<>();
        for (Program program : programs) {
            boolean released = program.parts(Role.WORKLOAD).findAny().isPresent()
                    || program.parts(Role.COMPOSE_SERVICE)
                            .map(Located::location)
                            .anyMatch(running::contains);
            if (released) {
                Set<String> seen = new HashSet<>();
                program.parts(Role.DOCKERFILE)
                        .map(Part::name)
                        .filter(path -> !isAside(path))
                        .flatMap(path -> of(path, program, builds, aside))
                        .filter(image ->
                                seen.add(image.label() + ":" + image.stage().index()))
                        .forEach(images::add);
            }
        }
        return images;
    }

    private static Stream<ReleasedImage> of(String path, Program program, List<ImageBuild> builds, Set<String> aside) {
        return builds.stream()
                .filter(build -> build.dockerfile().path().equals(path))
                .flatMap(build -> {
                    Dockerfile dockerfile = build.dockerfile();
                    boolean meant = build.by()
                            .filter(by -> !aside.contains(by.location().path()))
                            .isPresent();
                    Optional<String> name = meant ? build.stage().filter(stage -> !stage.isEmpty()) : Optional.empty();
                    return name.flatMap(dockerfile::stage).or(dockerfile::finalStage).stream()
                            .map(stage -> new ReleasedImage(dockerfile, stage, program));
                });
    }

    /** Tells whether a path speaks of development or tests. */
    public static boolean isAside(String path) {
        return Stream.of(path.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")).anyMatch(ASIDE::contains);
    }
}
