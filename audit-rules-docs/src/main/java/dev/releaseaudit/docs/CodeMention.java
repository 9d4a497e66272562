package dev.releaseaudit.docs;

/**
 * A span of code in its text, as {@code npm test} is in "run {@code npm test} first".
 *
 * @param prose the text
 * @param code the code between its backticks
 */
public record CodeMention(Prose prose, InlineCode code) {}
