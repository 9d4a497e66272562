/** Claims of documents that another file can contradict: versions, coverage, what continuous integration runs, prohibitions. */
@NullMarked
package dev.releaseaudit.docs.claims;

import org.jspecify.annotations.NullMarked;
