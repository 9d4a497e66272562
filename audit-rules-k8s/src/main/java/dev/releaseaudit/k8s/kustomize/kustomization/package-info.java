/** Building a kustomization: its resources, generators, components and transformers, in the order of kustomize. */
@NullMarked
package dev.releaseaudit.k8s.kustomize.kustomization;

import org.jspecify.annotations.NullMarked;
