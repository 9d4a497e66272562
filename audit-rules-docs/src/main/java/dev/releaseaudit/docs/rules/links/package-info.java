/** Rules about what documents link to and cite. */
@NullMarked
package dev.releaseaudit.docs.rules.links;

import org.jspecify.annotations.NullMarked;
