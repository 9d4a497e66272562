/** Reads YAML and JSON as located nodes. */
@NullMarked
package dev.releaseaudit.model;

import org.jspecify.annotations.NullMarked;
