/** Rules about what the cluster would refuse. */
@NullMarked
package dev.releaseaudit.k8s.rules.validity;

import org.jspecify.annotations.NullMarked;
