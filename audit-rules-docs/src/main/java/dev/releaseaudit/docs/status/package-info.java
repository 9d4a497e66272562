/** What a document says about how up to date and how finished it is. */
@NullMarked
package dev.releaseaudit.docs.status;

import org.jspecify.annotations.NullMarked;
