/** Reads Markdown documents as located subjects: sections, links, fences, tables and tasks. */
@NullMarked
package dev.releaseaudit.docs;

import org.jspecify.annotations.NullMarked;
