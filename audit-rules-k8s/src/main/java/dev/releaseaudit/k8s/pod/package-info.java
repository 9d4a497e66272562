/** What holds for a pod once Kubernetes has filled in what its manifest leaves open. */
@NullMarked
package dev.releaseaudit.k8s.pod;

import org.jspecify.annotations.NullMarked;
