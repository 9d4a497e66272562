/** Reads what a repository can run and what it deploys: scripts, build targets, workflow steps, gates, versions, names of resources. */
@NullMarked
package dev.releaseaudit.docs.build;

import org.jspecify.annotations.NullMarked;
