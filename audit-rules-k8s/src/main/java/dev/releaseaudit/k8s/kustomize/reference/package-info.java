/** References to names of other resources and to variables, which follow once all resources are known. */
@NullMarked
package dev.releaseaudit.k8s.kustomize.reference;

import org.jspecify.annotations.NullMarked;
