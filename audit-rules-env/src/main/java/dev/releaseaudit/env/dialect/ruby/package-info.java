/** The dialect of the dotenv gem. */
@NullMarked
package dev.releaseaudit.env.dialect.ruby;

import org.jspecify.annotations.NullMarked;
