/** What a repository can build and run, as other packs tell: scripts, build targets, workflow steps, coverage gates, tool versions. */
@NullMarked
package dev.releaseaudit.docs.pipeline;

import org.jspecify.annotations.NullMarked;
