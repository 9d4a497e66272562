/** The steps that change resources, one class each. */
@NullMarked
package dev.releaseaudit.k8s.kustomize.transform;

import org.jspecify.annotations.NullMarked;
