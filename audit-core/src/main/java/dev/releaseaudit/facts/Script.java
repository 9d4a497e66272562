package dev.releaseaudit.facts;

import dev.releaseaudit.source.Location;

/**
 * A target that a build tool of the repository can run by name.
 *
 * @param tool what runs it
 * @param name the name to run it by
 * @param folder the folder of the file that defines it; empty for the root
 * @param command what it runs; empty where that is more than a line
 * @param location where it is defined
 */
public record Script(BuildTool tool, String name, String folder, String command, Location location) implements Fact {

    @Override
    public String label() {
        return name;
    }
}
