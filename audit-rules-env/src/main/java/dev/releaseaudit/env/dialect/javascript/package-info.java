/** The dialects of dotenv, dotenv-expand and Node. */
@NullMarked
package dev.releaseaudit.env.dialect.javascript;

import org.jspecify.annotations.NullMarked;
