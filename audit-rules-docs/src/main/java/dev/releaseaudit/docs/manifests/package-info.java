/** What documents say about deployed resources, and what manifests and charts deploy. */
@NullMarked
package dev.releaseaudit.docs.manifests;

import org.jspecify.annotations.NullMarked;
