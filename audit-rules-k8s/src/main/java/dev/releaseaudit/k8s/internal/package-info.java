/** Finds targets and their resources in a tree. */
@NullMarked
package dev.releaseaudit.k8s.internal;

import org.jspecify.annotations.NullMarked;
