/** Looks up and changes values in located trees, by the rules of kustomize's paths. */
@NullMarked
package dev.releaseaudit.k8s.kustomize.tree;

import org.jspecify.annotations.NullMarked;
