package dev.releaseaudit.model;

import java.util.Arrays;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in words what the parser does not like, and where to look. The first one counts whose word the parser says. */
enum SyntaxProblem {
    TAB("(TAB)", "A tab in the indentation; YAML allows only spaces there"),
    BAD_START("cannot start any token", "A value cannot begin with this character; quote the value"),
    OPEN_QUOTE("found unexpected end of stream", "A quote that is never closed", true),
    KEY_IN_VALUE(
            "mapping values are not allowed here", "A ':' inside a value; quote the value, or check the indentation"),
    NO_COLON(
            "could not find expected ':'",
            "Not of the form 'key: value'; a ':' is missing, or the line is indented too little",
            true),
    ITEM(
            "sequence entries are not allowed here",
            "A list cannot begin on the line of its key; put '-' on the next line"),
    AFTER_VALUE("<block end>, but found '<scalar>'", "Text after the end of a value; quote the value as a whole"),
    COMMA("<block end>, but found ','", "Text after the end of a value; quote the value as a whole"),
    MISFIT("<block end>", "Does not fit the lines above; check the indentation"),
    SEQUENCE("expected ',' or ']'", "Neither ',' nor ']', though a '[' is open"),
    MAPPING("expected ',' or '}'", "Neither ',' nor '}', though a '{' is open"),
    NO_VALUE("expected the node content", "A value is missing before this; quote it if it is meant as text"),
    SECOND_ROOT(
            "expected '<document start>'", "Something after the end of the document; check brackets and indentation"),
    ESCAPE(
            "unknown escape character",
            "A backslash that means nothing in double quotes; write two, or use single quotes"),
    HEX("expected escape sequence", "An escape without its hexadecimal digits"),
    TAG_HANDLE(
            "undefined tag handle", "A tag whose handle is not declared; quote the value if '!' belongs to it", true),
    EMPTY_LINES("leading empty lines", "The blank lines before the text of a block have more spaces than the text"),
    ALIAS("while scanning an alias", "A '*' begins an alias; quote the value if it is meant as text", true),
    ANCHOR("while scanning an anchor", "An '&' begins an anchor; quote the value if it is meant as text", true),
    TAG("while scanning a tag", "A '!' begins a tag; quote the value if it is meant as text", true),
    BLOCK(
            "while scanning a block scalar",
            "Only a digit, '+' or '-' may follow '|' or '>'; quote the value if it is text"),
    DIRECTIVE(
            "while scanning a directive",
            "A '%' at the start of a line begins a directive; quote the value if it is text"),
    OTHER("", "Not valid YAML here");

    private final String word;
    private final String message;
    private final boolean atContext;

    SyntaxProblem(String word, String message) {
        this(word, message, false);
    }

    SyntaxProblem(String word, String message, boolean atContext) {
        this.word = word;
        this.message = message;
        this.atContext = atContext;
    }

    static SyntaxProblem of(MarkedYamlEngineException exception) {
        String problem = String.valueOf(exception.getProblem());
        String context = String.valueOf(exception.getContext());
        return Arrays.stream(values())
                .filter(each -> problem.contains(each.word) || context.startsWith(each.word))
                .findFirst()
                .orElse(OTHER);
    }

    String message() {
        return message;
    }

    /** Returns the place to look at: where the thing began that is wrong, or where the parser gave up. */
    Optional<Mark> place(MarkedYamlEngineException exception) {
        return atContext ? exception.getContextMark().or(exception::getProblemMark) : exception.getProblemMark();
    }
}
