package dev.releaseaudit.delivery.script;

import dev.releaseaudit.delivery.Command;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Subject;
import dev.releaseaudit.source.TreePaths;
import java.util.List;

/**
 * A script of a {@code package.json}.
 *
 * @param name what it is called
 * @param commands what it runs
 * @param location where it is written
 */
public record PackageScript(String name, List<Command> commands, Location location) implements Subject {

    /** Copies the list. */
    public PackageScript {
        commands = List.copyOf(commands);
    }

    /** Returns the folder of the package. */
    public String folder() {
        return TreePaths.folder(location.path());
    }

    @Override
    public String label() {
        return "script " + name;
    }
}
