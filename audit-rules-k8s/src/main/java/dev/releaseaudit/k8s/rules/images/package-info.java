/** Rules about which image a container runs. */
@NullMarked
package dev.releaseaudit.k8s.rules.images;

import org.jspecify.annotations.NullMarked;
