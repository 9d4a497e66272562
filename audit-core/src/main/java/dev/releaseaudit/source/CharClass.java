package dev.releaseaudit.source;

/** A set of characters that one place of a {@link IgnoreGlob} accepts. */
@FunctionalInterface
interface CharClass {

    CharClass ANY = c -> true;
    CharClass NONE = c -> false;
    CharClass NO_SLASH = c -> c != '/';

    boolean has(char c);

    static CharClass of(char only) {
        return c -> c == only;
    }

    static CharClass range(char first, char last) {
        return c -> c >= first && c <= last;
    }

    /** Returns the class that POSIX gives this name, for ASCII; {@link #NONE} where there is no such class. */
    static CharClass named(String name) {
        CharClass letter = c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        CharClass digit = range('0', '9');
        return switch (name) {
            case "alnum" -> letter.or(digit);
            case "alpha" -> letter;
            case "blank" -> c -> c == ' ' || c == '\t';
            case "cntrl" -> c -> c < ' ' || c == 0x7F;
            case "digit" -> digit;
            case "graph" -> range('!', '~');
            case "lower" -> range('a', 'z');
            case "print" -> range(' ', '~');
            case "punct" -> c -> c >= '!' && c <= '~' && !letter.or(digit).has(c);
            case "space" -> c -> c == ' ' || (c >= '\t' && c <= '\r');
            case "upper" -> range('A', 'Z');
            case "xdigit" -> digit.or(range('a', 'f')).or(range('A', 'F'));
            default -> NONE;
        };
    }

    default CharClass or(CharClass other) {
        return c -> has(c) || other.has(c);
    }

    default CharClass not() {
        return c -> !has(c);
    }

    default CharClass withoutSlash() {
        return c -> c != '/' && has(c);
    }
}
