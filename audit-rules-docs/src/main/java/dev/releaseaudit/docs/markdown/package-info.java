/** The parser that turns a Markdown text into a {@link dev.releaseaudit.docs.Page}, every part of it with its place. */
@NullMarked
package dev.releaseaudit.docs.markdown;

import org.jspecify.annotations.NullMarked;
