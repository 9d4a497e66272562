/** The syntax of names, labels and keys, as Kubernetes validates it. */
@NullMarked
package dev.releaseaudit.k8s.name;

import org.jspecify.annotations.NullMarked;
