package dev.releaseaudit.env.dialect.javascript;

import dev.releaseaudit.env.dialect.text.Evaluation;
import dev.releaseaudit.env.dialect.text.LineGrammar;
import dev.releaseaudit.env.dialect.text.Loader;
import dev.releaseaudit.env.dialect.text.MappedText;
import dev.releaseaudit.env.dialect.text.Whitespace;

/** Reads as the dotenv package of npm does. */
public final class DotenvLoader implements Loader {

    private static final String QUOTES = "'\"`";
    private static final LineGrammar.Flavour FLAVOUR =
            new LineGrammar.Flavour(Whitespace.JAVASCRIPT, QUOTES, true, false);

    @Override
    public void load(Evaluation reading) {
        MappedText source = reading.use(reading.source().withLineFeeds());
        new LineGrammar(FLAVOUR, source.text())
                .scan(match -> reading.bind(match.key(), value(match.value()), match.keyStart(), match.end()));
    }

    private static String value(String written) {
        String value = Whitespace.JAVASCRIPT.strip(written);
        String inner = withoutQuotes(value);
        return value.startsWith("\"") ? inner.replace("\\n", "\n").replace("\\r", "\r") : inner;
    }

    /** Takes quotes off that stand at both ends of the value, or of lines of it where separators of Unicode make some. */
    private static String withoutQuotes(String value) {
        if (value.indexOf('\u2028') < 0 && value.indexOf('\u2029') < 0) {
            boolean quoted = value.length() > 1
                    && isQuote(value.charAt(0))
                    && value.charAt(0) == value.charAt(value.length() - 1);
            return quoted ? value.substring(1, value.length() - 1) : value;
        }
        StringBuilder inner = new StringBuilder(value.length());
        int at = 0;
        while (at < value.length()) {
            char c = value.charAt(at);
            boolean begins = isQuote(c) && (at == 0 || isLineEnd(value.charAt(at - 1)));
            int close = begins ? lastAtLineEnd(value, c, at) : -1;
            inner.append(value, close > 0 ? at + 1 : at, close > 0 ? close : at + 1);
            at = Math.max(close, at) + 1;
        }
        return inner.toString();
    }

    private static int lastAtLineEnd(String value, char quote, int open) {
        int close = value.lastIndexOf(quote);
        while (close > open && close + 1 < value.length() && !isLineEnd(value.charAt(close + 1))) {
            close = value.lastIndexOf(quote, close - 1);
        }
        return close > open ? close : -1;
    }

    private static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\u2028' || c == '\u2029';
    }
}
