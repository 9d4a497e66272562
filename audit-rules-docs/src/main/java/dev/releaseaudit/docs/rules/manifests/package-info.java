/** Rules about what documents say of what is deployed. */
@NullMarked
package dev.releaseaudit.docs.rules.manifests;

import org.jspecify.annotations.NullMarked;
