/** Audits a repository before a release: what is ready, what is missing, and the line that proves it. */
@NullMarked
package dev.releaseaudit;

import org.jspecify.annotations.NullMarked;
