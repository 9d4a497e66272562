/** The reader of the shell commands that a page shows. */
@NullMarked
package dev.releaseaudit.docs.shell;

import org.jspecify.annotations.NullMarked;
