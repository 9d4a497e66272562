package dev.releaseaudit.delivery.dockerfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Replaces variables in a word and takes off its quotes, as BuildKit does where no shell is at work. */
final class ShellWords {

    /**
     * What a word stands for.
     *
     * @param text the whole
     * @param words the whole, split at blanks outside quotes
     * @param unset the variables that have no value
     */
    record Result(String text, List<String> words, Set<String> unset) {}

    /** What stays as it is written. */
    enum Keep {
        NOTHING,
        QUOTES,
        QUOTES_AND_ESCAPES
    }

    private static final char NONE = 0;
    private static final int DEPTH = 50;

    private final String source;
    private final char escape;
    private final boolean keepsQuotes;
    private final boolean keepsUnset;
    private final Function<String, Optional<String>> variables;
    private final Set<String> unset = new TreeSet<>();
    private boolean keepsEscapes;
    private int at;
    private int depth;

    private ShellWords(
            String source, char escape, Keep keep, boolean keepsUnset, Function<String, Optional<String>> variables) {
        this.source = source;
        this.escape = escape;
        this.keepsQuotes = keep != Keep.NOTHING;
        this.keepsEscapes = keep == Keep.QUOTES_AND_ESCAPES;
        this.keepsUnset = keepsUnset;
        this.variables = variables;
    }

    /**
     * Returns what a word stands for.
     *
     * @throws BrokenDockerfileException where a quote or a brace is not closed, or a variable must be set and is not
     */
    static Result expand(String word, char escape, Function<String, Optional<String>> variables) {
        ShellWords lexer = new ShellWords(word, escape, Keep.NOTHING, false, variables);
        Gathered gathered = lexer.upTo(NONE, false, false);
        return new Result(gathered.text.toString(), gathered.words(), lexer.unset);
    }

    /** Returns the words of a line, whose variables stay; what was found until then where the line is not well formed. */
    static List<String> split(String line, Keep keep) {
        ShellWords lexer = new ShellWords(line, '\\', keep, true, name -> Optional.empty());
        return lexer.upTo(NONE, lexer.keepsEscapes, false).words();
    }

    private static final class Gathered {

        private final StringBuilder text = new StringBuilder();
        private final StringBuilder word = new StringBuilder();
        private final List<String> done = new ArrayList<>();

        void plain(char c) {
            text.append(c);
            if (!Spaces.is(c)) {
                word.append(c);
            } else if (!word.isEmpty()) {
                done.add(word.toString());
                word.setLength(0);
            }
        }

        void raw(String part) {
            text.append(part);
            word.append(part);
        }

        void split(String part) {
            part.chars().forEach(c -> plain((char) c));
        }

        List<String> words() {
            if (!word.isEmpty()) {
                done.add(word.toString());
                word.setLength(0);
            }
            return done;
        }
    }

    private Gathered upTo(char stop, boolean escapes, boolean pattern) {
        if (++depth > DEPTH) {
            throw new BrokenDockerfileException("substitutions nest too deep");
        }
        boolean before = keepsEscapes;
        keepsEscapes = escapes;
        Gathered gathered = new Gathered();
        while (at < source.length()) {
            char c = source.charAt(at);
            if (stop != NONE && c == stop) {
                at++;
                keepsEscapes = before;
                depth--;
                return gathered;
            }
            switch (c) {
                case '$' -> gathered.split(dollar());
                case '<' -> gathered.raw(heredoc());
                case '\'' -> gathered.raw(single(pattern));
                case '"' -> gathered.raw(twofold(pattern));
                default -> plain(c, gathered);
            }
        }
        keepsEscapes = before;
        depth--;
        if (stop != NONE) {
            throw new BrokenDockerfileException("a substitution does not end");
        }
        return gathered;
    }

    private void plain(char c, Gathered gathered) {
        at++;
        if (c != escape) {
            gathered.plain(c);
            return;
        }
        if (keepsEscapes) {
            gathered.raw(String.valueOf(c));
        }
        if (at < source.length()) {
            gathered.raw(String.valueOf(source.charAt(at++)));
        }
    }

    private String heredoc() {
        int from = at++;
        if (at < source.length() && source.charAt(at) == '<') {
            at++;
            while (at < source.length() && " \t\r".indexOf(source.charAt(at)) >= 0) {
                at++;
            }
        }
        return source.substring(from, at);
    }

    private String single(boolean pattern) {
        StringBuilder text = new StringBuilder(keepsQuotes ? "'" : "");
        int end = source.indexOf('\'', at + 1);
        if (end < 0) {
            at = source.length();
            throw new BrokenDockerfileException("a single quote does not end");
        }
        for (int i = at + 1; i < end; i++) {
            if (pattern && source.charAt(i) == escape) {
                text.append(escape);
            }
            text.append(source.charAt(i));
        }
        at = end + 1;
        return text.append(keepsQuotes ? "'" : "").toString();
    }

    private String twofold(boolean pattern) {
        StringBuilder text = new StringBuilder(keepsQuotes ? "\"" : "");
        at++;
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == '"') {
                at++;
                return text.append(keepsQuotes ? "\"" : "").toString();
            }
            if (c == '$') {
                text.append(dollar());
                continue;
            }
            at++;
            if (c == escape) {
                if (at >= source.length()) {
                    break;
                }
                char next = source.charAt(at);
                if (next == '"' || next == '$' || next == escape) {
                    text.append(keepsEscapes ? String.valueOf(c) : "");
                    c = next;
                    at++;
                } else if (keepsEscapes && (!keepsQuotes || pattern)) {
                    text.append(c);
                }
            }
            text.append(c);
        }
        throw new BrokenDockerfileException("a double quote does not end");
    }

    private String dollar() {
        at++;
        if (at >= source.length() || source.charAt(at) != '{') {
            String name = name();
            return name.isEmpty() ? "$" : value(name).orElse(keepsUnset ? "$" + name : "");
        }
        at++;
        if (at >= source.length() || "{}:".indexOf(source.charAt(at)) >= 0) {
            throw new BrokenDockerfileException("a substitution has no name");
        }
        return braced(name());
    }

    private String braced(String name) {
        char operator = next();
        if (operator == '}') {
            return value(name).orElse(keepsUnset ? "${" + name + "}" : "");
        }
        if (operator == '/') {
            return replaced(name);
        }
        boolean emptyIsUnset = operator == ':';
        char modifier = emptyIsUnset ? next() : operator;
        if ("+-?#%".indexOf(modifier) < 0 && !emptyIsUnset) {
            throw new BrokenDockerfileException("a substitution with " + modifier + " is not known");
        }
        boolean trims = modifier == '#' || modifier == '%';
        if (trims && emptyIsUnset) {
            throw new BrokenDockerfileException("a substitution with :" + modifier + " is not known");
        }
        String word = upTo('}', trims, trims).text.toString();
        Optional<String> value = value(name);
        if (keepsUnset && value.isEmpty()) {
            return "${" + name + (emptyIsUnset ? ":" : "") + modifier + word + "}";
        }
        Optional<String> given = value.filter(text -> !emptyIsUnset || !text.isEmpty());
        return switch (modifier) {
            case '-' -> given.orElse(word);
            case '+' -> given.isPresent() ? word : "";
            case '?' -> given.orElseThrow(() -> new BrokenDockerfileException(name + " must be set"));
            case '#' -> ShellPattern.withoutPrefix(value.orElse(""), word);
            case '%' -> ShellPattern.withoutSuffix(value.orElse(""), word);
            default -> throw new BrokenDockerfileException("a substitution with " + modifier + " is not known");
        };
    }

    private String replaced(String name) {
        boolean all = at < source.length() && source.charAt(at) == '/';
        at += all ? 1 : 0;
        String pattern = upTo('/', true, true).text.toString();
        String replacement = upTo('}', true, false).text.toString();
        Optional<String> value = value(name);
        if (keepsUnset && value.isEmpty()) {
            return "${" + name + "/" + pattern + "/" + replacement + "}";
        }
        return ShellPattern.replace(value.orElse(""), pattern, replacement, all);
    }

    private char next() {
        if (at >= source.length()) {
            throw new BrokenDockerfileException("a substitution does not end");
        }
        return source.charAt(at++);
    }

    private String name() {
        int from = at;
        if (at < source.length() && Character.isDigit(source.charAt(at))) {
            while (at < source.length() && Character.isDigit(source.charAt(at))) {
                at++;
            }
            return source.substring(from, at);
        }
        if (at < source.length() && "@*#?-$!".indexOf(source.charAt(at)) >= 0) {
            return String.valueOf(source.charAt(at++));
        }
        while (at < source.length() && isNamePart(source.charAt(at))) {
            at++;
        }
        return source.substring(from, at);
    }

    private static boolean isNamePart(char c) {
        return c == '_' || Character.isLetter(c) || Character.isDigit(c);
    }

    private Optional<String> value(String name) {
        Optional<String> value = variables.apply(name);
        if (value.isEmpty()) {
            unset.add(name);
        }
        return value;
    }
}
