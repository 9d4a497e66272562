/** Rules about how Kubernetes learns whether a container works. */
@NullMarked
package dev.releaseaudit.k8s.rules.probes;

import org.jspecify.annotations.NullMarked;
