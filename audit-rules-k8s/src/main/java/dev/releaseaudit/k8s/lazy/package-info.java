/** Values that are computed when somebody first asks. */
@NullMarked
package dev.releaseaudit.k8s.lazy;

import org.jspecify.annotations.NullMarked;
