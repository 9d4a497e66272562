/** Rules about what containers use. */
@NullMarked
package dev.releaseaudit.k8s.rules.resources;

import org.jspecify.annotations.NullMarked;
