/** Names of resources where no field says so: in settings, arguments, URLs and annotations. */
@NullMarked
package dev.releaseaudit.k8s.mention;

import org.jspecify.annotations.NullMarked;
