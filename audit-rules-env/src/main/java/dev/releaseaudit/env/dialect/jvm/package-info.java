/** The dialects of dotenv-java and java.util.Properties. */
@NullMarked
package dev.releaseaudit.env.dialect.jvm;

import org.jspecify.annotations.NullMarked;
