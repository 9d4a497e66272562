package dev.releaseaudit.delivery.dockerfile;

import dev.releaseaudit.delivery.Heredoc;
import dev.releaseaudit.source.Location;
import java.util.List;

/**
 * An instruction before anything in it is replaced.
 *
 * @param line the logical line
 * @param name the keyword in capitals
 * @param flags the options
 * @param words the arguments
 * @param pairs names and values by turns, for what sets variables; a value without text and place is missing
 * @param spaced whether a blank separates name and value
 * @param json whether the arguments are an array
 * @param heredocs the documents below
 * @param location from the keyword to the last line
 */
record RawInstruction(
        LogicalLine line,
        String name,
        List<Span> flags,
        List<Span> words,
        List<Span> pairs,
        boolean spaced,
        boolean json,
        List<Heredoc> heredocs,
        Location location) {}
