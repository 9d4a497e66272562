/** Keeps the exported API of each module in a file, so that a change of it is seen in a review. */
package dev.releaseaudit.it.api;
