/** The dialect of bash: lines of commands, words with quotes and expansions, and what they assign. */
@NullMarked
package dev.releaseaudit.env.dialect.bash;

import org.jspecify.annotations.NullMarked;
