/** Generates the index of Kubernetes kinds and fields from what Kubernetes and the makers of custom resources publish. */
@NullMarked
package dev.releaseaudit.schema;

import org.jspecify.annotations.NullMarked;
