package dev.releaseaudit.delivery;

import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Subject;

/**
 * A service that a Compose project runs in production.
 *
 * @param service the service, after all files of its project
 */
public record ProductionService(ComposeService service) implements Subject {

    /** Returns what the service says at these keys, separated by dots. */
    public Node at(String path) {
        return service.at(path);
    }

    /** Returns the image without tag and digest; empty where it has no name. */
    public String repository() {
        return ImageName.repository(service.image().text());
    }

    @Override
    public String label() {
        return service.label();
    }

    @Override
    public Location location() {
        return service.location();
    }
}
