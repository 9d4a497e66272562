package dev.releaseaudit.docs.pipeline;

import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceFile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects what the readers of build files find. Used by one thread. */
final class BuildFilesBuilder {

    private final List<Script> scripts = new ArrayList<>();
    private final List<CiStep> steps = new ArrayList<>();
    private final List<CoverageGate> gates = new ArrayList<>();
    private final List<ToolVersion> versions = new ArrayList<>();
    private final Set<String> open = new HashSet<>();

    void script(BuildTool tool, String name, SourceFile file, String command, Location location) {
        if (!name.isBlank()) {
            scripts.add(new Script(tool, name, file.folder(), command, location));
        }
    }

    void step(String label, String text, Location location) {
        steps.add(new CiStep(label, text, location));
    }

    void gate(String percent, Location location) {
        String digits = percent.strip();
        if (digits.matches("\\d{1,3}(\\.\\d{1,4})?")) {
            BigDecimal value = new BigDecimal(digits);
            gates.add(
                    new CoverageGate(value.compareTo(BigDecimal.ONE) <= 0 ? value.movePointRight(2) : value, location));
        }
    }

    void version(String tool, String version, Location location) {
        if (version.chars().anyMatch(Character::isDigit) && version.length() < 60) {
            versions.add(new ToolVersion(tool, version.strip(), location));
        }
    }

    /** Says that a folder's build files name more than can be read from them. */
    void open(String folder) {
        open.add(folder);
    }

    BuildFiles files() {
        return new BuildFiles(scripts, steps, gates, versions, open);
    }
}
