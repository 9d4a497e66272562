/** The resources that a build passes on, with the names that they had. */
@NullMarked
package dev.releaseaudit.k8s.kustomize.resource;

import org.jspecify.annotations.NullMarked;
