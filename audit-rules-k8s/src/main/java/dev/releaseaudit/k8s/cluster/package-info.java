/** What is deployed together with a release, and what controllers make of it: where a reference finds what it means. */
@NullMarked
package dev.releaseaudit.k8s.cluster;

import org.jspecify.annotations.NullMarked;
