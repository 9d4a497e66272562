/** The scripts, targets and files that commands in documents name, and what the repository has of them. */
@NullMarked
package dev.releaseaudit.docs.commands;

import org.jspecify.annotations.NullMarked;
