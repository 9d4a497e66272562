/** Field specs: which fields of which kinds transformers change. */
@NullMarked
package dev.releaseaudit.k8s.kustomize.fieldspec;

import org.jspecify.annotations.NullMarked;
