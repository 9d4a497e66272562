package dev.releaseaudit.docs;

/**
 * Is a stretch of code in its text, as {@code npm test} is in "run {@code npm test} first".
 *
 * @param prose the text
 * @param code the code between its backticks
 */
public record Mention(Prose prose, InlineCode code) {}
