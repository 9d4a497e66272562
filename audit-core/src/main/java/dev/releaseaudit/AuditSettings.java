package dev.releaseaudit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Holds what was chosen for the audits of one {@link Auditor}.
 *
 * @param configuration the file to take the configuration from
 * @param baseline the file that lists known findings
 * @param today the day as of which rules judge and suppressions expire
 * @param within the files and folders that the report speaks about; the whole tree where there is none
 * @param threads how many threads run rules
 */
record AuditSettings(
        Optional<Path> configuration,
        Optional<Path> baseline,
        Optional<LocalDate> today,
        List<String> within,
        int threads) {}
