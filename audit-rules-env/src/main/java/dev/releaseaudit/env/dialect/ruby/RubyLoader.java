package dev.releaseaudit.env.dialect.ruby;

import dev.releaseaudit.env.dialect.text.Backslashes;
import dev.releaseaudit.env.dialect.text.Evaluation;
import dev.releaseaudit.env.dialect.text.LineGrammar;
import dev.releaseaudit.env.dialect.text.Loader;
import dev.releaseaudit.env.dialect.text.MappedText;
import dev.releaseaudit.env.dialect.text.Refusal;
import dev.releaseaudit.env.dialect.text.Whitespace;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads as the dotenv gem does when it may overwrite the environment. The commands that it would run are left as they are. */
public final class RubyLoader implements Loader {

    private static final LineGrammar.Flavour FLAVOUR = new LineGrammar.Flavour(Whitespace.ASCII, "'\"", false, true);
    private static final String MODE = "DOTENV_LINEBREAK_MODE";
    private static final Pattern VARIABLE = Pattern.compile("(\\\\)?\\$(?!\\()\\{?([A-Za-z0-9_]++)?}?");

    @Override
    public void load(Evaluation reading) {
        MappedText source = reading.use(reading.source().withLineFeeds());
        new LineGrammar(FLAVOUR, source.text()).scan(match -> read(reading, match));
    }

    private static void read(Evaluation reading, LineGrammar.Match match) {
        if (!match.exported() || !match.value().isEmpty()) {
            bind(reading, match);
        } else if (!reading.values().containsKey(match.key())) {
            throw new Refusal(match.keyStart(), "export names a variable that is not set");
        }
    }

    private static void bind(Evaluation reading, LineGrammar.Match match) {
        String written = stripped(match.value());
        char quote = written.length() > 1 ? written.charAt(0) : 0;
        boolean quoted = (quote == '\'' || quote == '"') && written.charAt(written.length() - 1) == quote;
        String inner = quoted ? written.substring(1, written.length() - 1) : written;
        if (quoted && quote == '\'') {
            reading.bind(match.key(), inner, match.keyStart(), match.end());
            return;
        }
        String plain = Backslashes.drop(quoted ? keepLineEnds(reading, inner) : inner);
        RubyCommands commands = new RubyCommands(plain);
        String value = substitute(reading, commands.text(), match.keyStart());
        reading.bind(match.key(), value, commands.found(), match.keyStart(), match.end());
    }

    /** Doubles the backslash of what looks like an escaped line end, so that it survives, unless the old mode is asked for. */
    private static String keepLineEnds(Evaluation reading, String text) {
        String mode = reading.values().getOrDefault(MODE, reading.environment().getOrDefault(MODE, ""));
        return mode.equals("legacy")
                ? text.replace("\\n", "\n").replace("\\r", "\r")
                : text.replace("\\n", "\\\\n").replace("\\r", "\\\\r");
    }

    private static String substitute(Evaluation reading, String text, int offset) {
        if (text.indexOf('$') < 0) {
            return text;
        }
        Matcher matcher = VARIABLE.matcher(text);
        StringBuilder filled = new StringBuilder(text.length());
        while (matcher.find()) {
            String found = matcher.group();
            String name = matcher.group(2);
            String value = matcher.group(1) != null ? found.substring(1) : name == null ? found : value(reading, name);
            matcher.appendReplacement(filled, Matcher.quoteReplacement(reading.spend(value, offset)));
        }
        return matcher.appendTail(filled).toString();
    }

    private static String value(Evaluation reading, String name) {
        String value = reading.values().get(name);
        return value == null ? reading.environment().getOrDefault(name, "") : value;
    }

    /** Strips as Ruby does, which drops a null character at the end as well. */
    private static String stripped(String text) {
        int end = text.length();
        while (end > 0 && (Whitespace.ASCII.is(text.charAt(end - 1)) || text.charAt(end - 1) == 0)) {
            end--;
        }
        int start = Whitespace.ASCII.skip(text, 0, end);
        return text.substring(start, end);
    }
}
