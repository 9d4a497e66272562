/** Rules about secrets. */
@NullMarked
package dev.releaseaudit.k8s.rules.secrets;

import org.jspecify.annotations.NullMarked;
