/** Amounts of resources, as Kubernetes reads and writes them. */
@NullMarked
package dev.releaseaudit.k8s.quantity;

import org.jspecify.annotations.NullMarked;
