/** Says what manifests have in common with documents, environment files and code. */
@NullMarked
package dev.releaseaudit.k8s.internal.facts;

import org.jspecify.annotations.NullMarked;
