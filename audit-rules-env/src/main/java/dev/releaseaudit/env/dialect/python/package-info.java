/** The dialect of python-dotenv. */
@NullMarked
package dev.releaseaudit.env.dialect.python;

import org.jspecify.annotations.NullMarked;
