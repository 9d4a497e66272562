/** Rules about what containers may do. */
@NullMarked
package dev.releaseaudit.k8s.rules.security;

import org.jspecify.annotations.NullMarked;
