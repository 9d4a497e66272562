package dev.releaseaudit.delivery.release;

import dev.releaseaudit.delivery.ImageName;
import dev.releaseaudit.delivery.ProductionService;
import dev.releaseaudit.facts.ImageUse;
import dev.releaseaudit.facts.Program;
import dev.releaseaudit.facts.Program.Part;
import dev.releaseaudit.facts.Program.Role;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Stage;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An image of a program that a registry has to have.
 *
 * @param name the image as it is deployed
 * @param by the workload or service that runs it
 * @param location where the image is named
 */
public record Deployed(String name, String by, Location location) implements Located {

    /** Returns the images that are deployed for users, each place once. */
    public static List<Deployed> of(Program program, Project project) {
        Set<Part> images = program.parts(Role.IMAGE_DEPLOYED).collect(Collectors.toSet());
        Stream<Deployed> workloads = project.all(ImageUse.class).stream()
                .filter(use -> use.target()
                        .filter(target -> target.stage() != Stage.DEVELOPMENT)
                        .isPresent())
                .map(use -> new Deployed(use.name(), use.workload(), use.location()));
        Stream<Deployed> services = project.all(ProductionService.class).stream()
                .filter(service -> !service.service().isBuilt())
                .filter(service -> service.service().image().isPresent())
                .map(service -> new Deployed(
                        service.service().image().text(),
                        service.label(),
                        service.service().image().location()));
        return Stream.concat(workloads, services)
                .filter(image -> images.contains(new Part(Role.IMAGE_DEPLOYED, image.name, image.location)))
                .filter(image -> isPlain(image.name) && isMeant(image.name, program))
                .distinct()
                .toList();
    }

    private static boolean isPlain(String name) {
        return name.chars().noneMatch(c -> "${}<>%".indexOf(c) >= 0);
    }

    /** Programs are found by parts of names; here the last part has to be that of an image which is pushed. */
    private static boolean isMeant(String name, Program program) {
        String last = ImageName.last(name);
        return program.parts(Role.IMAGE_PUSHED)
                .map(part -> ImageName.last(part.name()))
                .anyMatch(pushed -> last.equals(pushed) || last.endsWith("-" + pushed) || pushed.endsWith("-" + last));
    }
}
