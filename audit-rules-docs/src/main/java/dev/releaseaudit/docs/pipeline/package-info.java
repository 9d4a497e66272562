/** What a repository can build and run: scripts, build targets, workflow steps, coverage gates, tool versions. */
@NullMarked
package dev.releaseaudit.docs.pipeline;

import org.jspecify.annotations.NullMarked;
