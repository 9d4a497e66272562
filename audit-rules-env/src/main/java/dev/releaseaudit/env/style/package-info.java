/** Lines of environment files as dotenv-linter reads them. */
@NullMarked
package dev.releaseaudit.env.style;

import org.jspecify.annotations.NullMarked;
