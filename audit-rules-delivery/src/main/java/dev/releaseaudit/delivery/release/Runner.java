package dev.releaseaudit.delivery.release;

import dev.releaseaudit.delivery.ProductionService;
import dev.releaseaudit.delivery.ReleasedImage;
import dev.releaseaudit.facts.Program.Part;
import dev.releaseaudit.facts.Program.Role;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What runs a released image.
 *
 * @param label the workload or service
 * @param commands whether it says what is started; taken for granted where its file speaks of a command anywhere
 * @param location where it names the image
 */
public record Runner(String label, boolean commands, Location location) implements Located {

    /** Returns what runs an image; of several, one that says what is started. */
    public static Optional<Runner> of(ReleasedImage image, Project project) {
        List<Runner> runners = Stream.concat(services(image, project), workloads(image, project))
                .toList();
        return runners.stream()
                .filter(Runner::commands)
                .findFirst()
                .or(() -> runners.stream().findFirst());
    }

    private static Stream<Runner> services(ReleasedImage image, Project project) {
        return project.all(ProductionService.class).stream()
                .filter(service -> service.service()
                        .dockerfile()
                        .filter(image.label()::equals)
                        .isPresent())
                .map(service -> new Runner(
                        service.label(),
                        service.at("command").isPresent()
                                || service.at("entrypoint").isPresent(),
                        service.location()));
    }

    private static Stream<Runner> workloads(ReleasedImage image, Project project) {
        return image.program()
                .parts(Role.WORKLOAD)
                .map(part -> new Runner(part.name(), speaks(part, project), part.location()));
    }

    private static boolean speaks(Part part, Project project) {
        return project.tree().file(part.location().path()).stream()
                .flatMap(file -> file.lines().stream())
                .anyMatch(line -> line.matches("\\s*(?:- )?(?:command|args):.*"));
    }
}
