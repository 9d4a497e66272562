package dev.releaseaudit.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Matches a name or a path as one pattern of an ignore file does.
 *
 * <p>Follows all ways through the pattern at once, so that the time is at most the product of the two lengths, whatever the
 * pattern. Pattern and text are {@linkplain IgnoreRules#bytes bytes}, one in each char, as version control compares them.
 */
final class IgnoreGlob {

    /** Says how many characters a step takes. */
    private enum Count {
        ONE,
        MANY,
        /** None; and the two steps that follow may be left out. */
        MAYBE
    }

    private record Step(Count count, CharClass accepts) {}

    private final String head;
    private final String tail;
    private final List<Step> steps;

    private IgnoreGlob(String head, String tail, List<Step> steps) {
        this.head = head;
        this.tail = tail;
        this.steps = List.copyOf(steps);
    }

    /**
     * Returns what matches a pattern.
     *
     * @param paths whether a slash separates folders, so that {@code *}, {@code ?} and {@code [...]} stop there and {@code **}
     *     does not
     */
    static IgnoreGlob of(String pattern, boolean paths) {
        int end = 0;
        while (end < pattern.length() && "*?[\\".indexOf(pattern.charAt(end)) < 0) {
            end++;
        }
        var steps = new ArrayList<Step>();
        var tail = new StringBuilder();
        int at = end;
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            if (c == '*') {
                int after = at;
                while (after < pattern.length() && pattern.charAt(after) == '*') {
                    after++;
                }
                boolean begins = at == end || pattern.charAt(at - 1) == '/';
                boolean ends =
                        after == pattern.length() || pattern.startsWith("/", after) || pattern.startsWith("\\/", after);
                boolean folders = paths && after - at > 1 && begins && ends;
                tail.setLength(0);
                if (folders && pattern.startsWith("/", after)) {
                    steps.add(new Step(Count.MAYBE, CharClass.NONE));
                    steps.add(new Step(Count.MANY, CharClass.ANY));
                    steps.add(new Step(Count.ONE, CharClass.of('/')));
                    after++;
                } else {
                    steps.add(new Step(Count.MANY, folders || !paths ? CharClass.ANY : CharClass.NO_SLASH));
                }
                at = after;
            } else if (c == '[') {
                var parsed = new CharClassParser(pattern, at);
                tail.setLength(0);
                steps.add(new Step(Count.ONE, paths ? parsed.result().withoutSlash() : parsed.result()));
                at = parsed.end();
            } else if (c == '?') {
                tail.setLength(0);
                steps.add(new Step(Count.ONE, paths ? CharClass.NO_SLASH : CharClass.ANY));
                at++;
            } else if (c == '\\' && at + 1 == pattern.length()) {
                steps.add(new Step(Count.ONE, CharClass.NONE));
                at++;
            } else {
                int literal = c == '\\' ? at + 1 : at;
                tail.append(pattern.charAt(literal));
                steps.add(new Step(Count.ONE, CharClass.of(pattern.charAt(literal))));
                at = literal + 1;
            }
        }
        return new IgnoreGlob(pattern.substring(0, end), tail.toString(), steps);
    }

    boolean matches(String text) {
        if (!text.startsWith(head)) {
            return false;
        }
        if (steps.isEmpty()) {
            return text.length() == head.length();
        }
        if (!text.endsWith(tail) || text.length() < head.length() + tail.length()) {
            return false;
        }
        var states = new BitSet(steps.size() + 1);
        states.set(0);
        skip(states);
        for (int i = head.length(); i < text.length() && !states.isEmpty(); i++) {
            states = after(states, text.charAt(i));
        }
        return states.get(steps.size());
    }

    private BitSet after(BitSet states, char c) {
        var next = new BitSet(steps.size() + 1);
        for (int s = states.nextSetBit(0); s >= 0 && s < steps.size(); s = states.nextSetBit(s + 1)) {
            Step step = steps.get(s);
            if (step.accepts().has(c)) {
                next.set(step.count() == Count.MANY ? s : s + 1);
            }
        }
        skip(next);
        return next;
    }

    /** Adds the states that are reached without a further character; they are all further on. */
    private void skip(BitSet states) {
        for (int s = states.nextSetBit(0); s >= 0 && s < steps.size(); s = states.nextSetBit(s + 1)) {
            Count count = steps.get(s).count();
            if (count != Count.ONE) {
                states.set(s + 1);
            }
            if (count == Count.MAYBE) {
                states.set(s + 3);
            }
        }
    }
}
