/** The controls of the Pod Security Standards, as each version of Kubernetes has them. */
@NullMarked
package dev.releaseaudit.k8s.podsecurity;

import org.jspecify.annotations.NullMarked;
