package dev.releaseaudit.delivery.pipeline;

import dev.releaseaudit.facts.BuildTool;
import dev.releaseaudit.facts.CiStep;
import dev.releaseaudit.facts.CoverageGate;
import dev.releaseaudit.facts.OpenBuildFile;
import dev.releaseaudit.facts.Script;
import dev.releaseaudit.facts.ToolVersion;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.spi.Sink;
import java.math.BigDecimal;

/**
 * Takes what the readers of build files find, and drops what is no name, number or version.
 *
 * @param sink where it goes
 */
record PipelineSink(Sink sink) {

    void script(BuildTool tool, String name, SourceFile file, String command, Location location) {
        if (!name.isBlank()) {
            sink.accept(new Script(tool, name, file.folder(), command, location));
        }
    }

    void step(String label, String text, String folder, Location location) {
        sink.accept(new CiStep(label, text, folder, location));
    }

    void gate(String percent, Location location) {
        String digits = percent.strip();
        if (digits.matches("\\d{1,3}(\\.\\d{1,4})?")) {
            BigDecimal value = new BigDecimal(digits);
            sink.accept(
                    new CoverageGate(value.compareTo(BigDecimal.ONE) <= 0 ? value.movePointRight(2) : value, location));
        }
    }

    void version(String tool, String version, Location location) {
        if (version.chars().anyMatch(Character::isDigit) && version.length() < 60) {
            sink.accept(new ToolVersion(tool, version.strip(), location));
        }
    }

    /** Says that a build file names more than can be read from it. */
    void open(SourceFile file) {
        sink.accept(new OpenBuildFile(file.folder(), file.location()));
    }
}
