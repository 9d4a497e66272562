/** What manifests set for programs, and what of it is meant for development. */
@NullMarked
package dev.releaseaudit.k8s.configuration;

import org.jspecify.annotations.NullMarked;
