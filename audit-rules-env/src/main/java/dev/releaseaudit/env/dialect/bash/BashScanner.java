package dev.releaseaudit.env.dialect.bash;

import dev.releaseaudit.env.dialect.bash.BashCommand.Link;
import dev.releaseaudit.env.dialect.bash.BashCommand.Word;
import dev.releaseaudit.env.dialect.text.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into lines of commands as a shell does before it runs any of the line. */
final class BashScanner {

    private static final Pattern ARRAY = Pattern.compile("[A-Za-z_]\\w*+\\+?=\\(");
    private static final Pattern REDIRECTION = Pattern.compile("<<-|<<<|<<|<&|<>|>>|>&|>\\||<|>");
    private static final String METACHARACTERS = " \t\n;&|<>()";

    private final String text;
    private final BashSpans spans;
    private int at;
    private int cases;
    private List<BashCommand> line = new ArrayList<>();
    private List<Word> words = new ArrayList<>();
    private Link link = Link.NEXT;
    private final List<Word> targets = new ArrayList<>();
    private boolean opaque;
    private int start;

    BashScanner(String text) {
        this.text = text;
        this.spans = new BashSpans(text);
    }

    boolean hasMore() {
        return at < text.length();
    }

    /** Returns the commands up to the end of the line, or of further lines that an operator asks for. */
    List<BashCommand> line() {
        line = new ArrayList<>();
        link = Link.NEXT;
        start = at;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n') {
                at++;
                if (link == Link.NEXT || !isEmpty()) {
                    break;
                }
            } else if (c == ' ' || c == '\t') {
                at++;
            } else if (text.startsWith("\\\n", at)) {
                at += 2;
            } else if (c == '#') {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (METACHARACTERS.indexOf(c) >= 0) {
                operator(c);
            } else {
                word();
            }
        }
        if (isEmpty() && link != Link.NEXT) {
            throw unexpected();
        }
        finish(Link.NEXT, true);
        return line;
    }

    private void operator(char c) {
        switch (c) {
            case ';' -> {
                if (cases > 0 && text.startsWith(";;", at)) {
                    at++;
                } else if (isEmpty()) {
                    throw unexpected();
                }
                at++;
                finish(Link.NEXT, true);
            }
            case '&' -> ampersand();
            case '|' -> {
                boolean or = text.startsWith("||", at);
                requireCommand();
                at += or || text.startsWith("|&", at) ? 2 : 1;
                finish(or ? Link.OR : Link.PIPE, or);
            }
            case '(' -> parenthesis();
            case ')' -> {
                if (cases == 0) {
                    throw unexpected();
                }
                at++;
                words.clear();
            }
            default -> redirect();
        }
    }

    private void ampersand() {
        if (text.startsWith("&>", at)) {
            at++;
            redirect();
            return;
        }
        requireCommand();
        boolean and = text.startsWith("&&", at);
        at += and ? 2 : 1;
        finish(and ? Link.AND : Link.NEXT, and);
    }

    private void parenthesis() {
        int behind = at + 1;
        while (behind < text.length() && (text.charAt(behind) == ' ' || text.charAt(behind) == '\t')) {
            behind++;
        }
        boolean empty = behind < text.length() && text.charAt(behind) == ')';
        boolean named =
                words.size() == 1 || (words.size() == 2 && textOf(words.get(0)).equals("function"));
        boolean function =
                empty && named && !textOf(words.get(words.size() - 1)).contains("=");
        if (!function && (empty || !words.isEmpty())) {
            throw unexpected();
        }
        at = function ? behind + 1 : spans.parenthesis(at);
        words.clear();
        opaque = !function;
    }

    private void redirect() {
        boolean document = text.startsWith("<<", at) && !text.startsWith("<<<", at);
        Matcher sign = REDIRECTION.matcher(text).region(at, text.length());
        at = sign.lookingAt() ? sign.end() : at + 1;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        if (at == text.length() || text.charAt(at) == '#' || METACHARACTERS.indexOf(text.charAt(at)) >= 0) {
            throw unexpected();
        }
        int from = at;
        at = wordEnd(at);
        targets.add(new Word(from, at));
        if (document) {
            skipDocument(
                    text.substring(from, at).replace("'", "").replace("\"", "").replace("\\", ""));
        }
    }

    /** Leaves out the lines of a here-document; the rest of the line before it is left out as well. */
    private void skipDocument(String end) {
        int next = text.indexOf('\n', at);
        while (next >= 0) {
            int lineEnd = text.indexOf('\n', next + 1);
            String document = text.substring(next + 1, lineEnd < 0 ? text.length() : lineEnd);
            if (document.equals(end) || document.strip().equals(end)) {
                at = lineEnd < 0 ? text.length() : lineEnd;
                return;
            }
            next = lineEnd;
        }
        at = text.length();
    }

    private void word() {
        int from = at;
        start = isEmpty() ? from : start;
        at = wordEnd(at);
        boolean number = at < text.length()
                && (text.charAt(at) == '<' || text.charAt(at) == '>')
                && text.substring(from, at).chars().allMatch(Character::isDigit);
        if (number) {
            return;
        }
        String word = text.substring(from, at);
        if (words.isEmpty()) {
            cases += word.equals("case") ? 1 : word.equals("esac") && cases > 0 ? -1 : 0;
            int test = word.equals("[[") ? text.indexOf("]]", at) : -1;
            at = test < 0 ? at : test + 2;
        }
        words.add(new Word(from, at));
    }

    private int wordEnd(int from) {
        Matcher array = ARRAY.matcher(text).region(from, text.length());
        int end = array.lookingAt() ? spans.parenthesis(array.end() - 1) : from;
        while (end < text.length() && METACHARACTERS.indexOf(text.charAt(end)) < 0) {
            end = spans.next(end, false);
        }
        return end;
    }

    private void finish(Link next, boolean stays) {
        if (!isEmpty()) {
            boolean alone = stays && link != Link.PIPE;
            line.add(new BashCommand(
                    opaque ? List.of() : words,
                    targets,
                    link,
                    alone,
                    start,
                    Math.max(start, Math.min(at, text.length()))));
        }
        words = new ArrayList<>();
        link = next;
        targets.clear();
        opaque = false;
        start = at;
    }

    private boolean isEmpty() {
        return words.isEmpty() && targets.isEmpty() && !opaque;
    }

    private void requireCommand() {
        if (isEmpty()) {
            throw unexpected();
        }
    }

    private Refusal unexpected() {
        return new Refusal(Math.min(at, Math.max(0, text.length() - 1)), "a shell finds a syntax error");
    }

    private String textOf(Word word) {
        return text.substring(word.start(), word.end());
    }
}
