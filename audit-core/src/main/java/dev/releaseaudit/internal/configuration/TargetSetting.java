package dev.releaseaudit.internal.configuration;

import dev.releaseaudit.internal.matching.Glob;
import dev.releaseaudit.source.Stage;
import java.util.Optional;

/**
 * Says which stage the targets in a folder have.
 *
 * @param folder the folder, or a glob of folders
 * @param stage the stage; empty where these targets are left out of the audit
 */
record TargetSetting(Glob folder, Optional<Stage> stage) {}
