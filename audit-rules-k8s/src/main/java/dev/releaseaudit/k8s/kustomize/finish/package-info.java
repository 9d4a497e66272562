/** What happens once, after all kustomizations are put together. */
@NullMarked
package dev.releaseaudit.k8s.kustomize.finish;

import org.jspecify.annotations.NullMarked;
