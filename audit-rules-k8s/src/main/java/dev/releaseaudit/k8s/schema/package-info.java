/** Facts about the kinds and fields that Kubernetes has built in. */
@NullMarked
package dev.releaseaudit.k8s.schema;

import org.jspecify.annotations.NullMarked;
