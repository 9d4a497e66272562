/** Configuration variables and their defaults, as tables and sentences of documents give them. */
@NullMarked
package dev.releaseaudit.docs.configuration;

import org.jspecify.annotations.NullMarked;
