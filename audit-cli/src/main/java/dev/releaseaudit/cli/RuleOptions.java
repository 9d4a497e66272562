package dev.releaseaudit.cli;

import dev.releaseaudit.Auditor;
import dev.releaseaudit.AuditorBuilder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Holds the options that say what an audit judges and what it does not count. */
final class RuleOptions {

    @Option(
            names = "--rules",
            paramLabel = "ID,...",
            split = ",",
            hideParamSyntax = true,
            description = "Only these rules; an id or a pattern such as 'k8s/*'.")
    List<String> only = List.of();

    @Option(
            names = "--without",
            paramLabel = "ID,...",
            split = ",",
            hideParamSyntax = true,
            description = "All rules but these.")
    List<String> without = List.of();

    @Option(
            names = "--profile",
            paramLabel = "NAME,...",
            split = ",",
            hideParamSyntax = true,
            description = "Also rules that are off by default, by their tag: pss-baseline or pss-restricted.")
    List<String> profiles = List.of();

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The configuration; .audit.yaml at the root of the tree unless given.")
    Optional<Path> configuration = Optional.empty();

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Do not count the violations that this file lists.")
    Optional<Path> baseline = Optional.empty();

    @Option(
            names = "--today",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description =
                    "Audit as of this day, such as 2026-01-31: end the suppressions that are due, and reckon ages from it; no suppression ends unless given.")
    Optional<LocalDate> today = Optional.empty();

    /**
     * Returns the auditor that was asked for.
     *
     * @param within the part of the tree to report on; empty for all of it
     */
    Auditor auditor(String within) {
        AuditorBuilder builder = Auditor.builder()
                .only(only.toArray(String[]::new))
                .without(without.toArray(String[]::new))
                .profile(profiles.toArray(String[]::new));
        if (!within.isEmpty()) {
            builder.within(within);
        }
        configuration.ifPresent(builder::configuration);
        baseline.ifPresent(builder::baseline);
        today.ifPresent(builder::today);
        return builder.build();
    }
}
