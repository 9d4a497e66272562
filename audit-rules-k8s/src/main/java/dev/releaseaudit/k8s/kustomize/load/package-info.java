/** Reads the files that a kustomization names, and nothing else. */
@NullMarked
package dev.releaseaudit.k8s.kustomize.load;

import org.jspecify.annotations.NullMarked;
