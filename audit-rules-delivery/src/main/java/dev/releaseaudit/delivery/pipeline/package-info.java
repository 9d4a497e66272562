/** Reads what a repository can run: scripts, build targets, workflow steps, coverage gates, versions. */
@NullMarked
package dev.releaseaudit.delivery.pipeline;

import org.jspecify.annotations.NullMarked;
