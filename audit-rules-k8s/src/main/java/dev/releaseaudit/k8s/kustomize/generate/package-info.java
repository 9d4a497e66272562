/** Makes ConfigMaps and Secrets, and the hashes of their names. */
@NullMarked
package dev.releaseaudit.k8s.kustomize.generate;

import org.jspecify.annotations.NullMarked;
