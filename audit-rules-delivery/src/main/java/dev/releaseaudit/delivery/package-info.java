/** Names what builds, runs and releases programs: Dockerfiles, Compose projects, workflows. */
@NullMarked
package dev.releaseaudit.delivery;

import org.jspecify.annotations.NullMarked;
