/** The subjects that a rule about Kubernetes meets. */
@NullMarked
package dev.releaseaudit.k8s;

import org.jspecify.annotations.NullMarked;
