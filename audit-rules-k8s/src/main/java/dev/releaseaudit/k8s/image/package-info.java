/** References to container images, as container runtimes read them. */
@NullMarked
package dev.releaseaudit.k8s.image;

import org.jspecify.annotations.NullMarked;
