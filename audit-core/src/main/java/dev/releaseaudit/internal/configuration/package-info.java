/** Reads what a repository says about its own audit. */
@NullMarked
package dev.releaseaudit.internal.configuration;

import org.jspecify.annotations.NullMarked;
