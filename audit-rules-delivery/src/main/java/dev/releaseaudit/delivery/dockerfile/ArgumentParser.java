package dev.releaseaudit.delivery.dockerfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the arguments of each instruction in the way that it has. */
final class ArgumentParser {

    /** The place of a value that is not there. */
    static final Span MISSING = new Span("", -1, -1);

    /**
     * What an instruction's arguments are.
     *
     * @param words the arguments
     * @param pairs names and values by turns
     * @param spaced whether a blank separates name and value
     * @param json whether the arguments are an array
     */
    record Arguments(List<Span> words, List<Span> pairs, boolean spaced, boolean json) {

        static Arguments of(List<Span> words) {
            return new Arguments(words, List.of(), false, false);
        }
    }

    private final String line;
    private final char escape;

    ArgumentParser(String line, char escape) {
        this.line = line;
        this.escape = escape;
    }

    Arguments parse(String keyword, Span rest) {
        return switch (keyword) {
            case "ADD", "COPY", "VOLUME" -> array(rest).orElseGet(() -> Arguments.of(WordScan.separated(line, rest)));
            case "CMD", "ENTRYPOINT", "RUN", "SHELL" -> command(rest);
            case "ENV", "LABEL" -> pairs(keyword, rest);
            case "ARG" -> arguments(rest);
            case "EXPOSE", "FROM" -> Arguments.of(WordScan.separated(line, rest));
            case "MAINTAINER", "STOPSIGNAL", "USER", "WORKDIR" -> whole(rest);
            case "HEALTHCHECK" -> healthCheck(rest);
            case "ONBUILD" -> trigger(rest);
            default -> Arguments.of(List.of());
        };
    }

    private Optional<Arguments> array(Span rest) {
        return JsonStrings.of(line, rest).map(words -> new Arguments(words, List.of(), false, true));
    }

    private Arguments command(Span rest) {
        return rest.text().isEmpty() ? whole(rest) : array(rest).orElseGet(() -> whole(rest));
    }

    private static Arguments whole(Span rest) {
        return Arguments.of(rest.text().isEmpty() ? List.of() : List.of(rest));
    }

    private Arguments healthCheck(Span rest) {
        int at = rest.from();
        while (at < rest.to() && !Spaces.is(line.charAt(at))) {
            at++;
        }
        if (at == rest.from()) {
            return Arguments.of(List.of());
        }
        List<Span> words = new ArrayList<>();
        words.add(Span.of(line, rest.from(), at));
        Arguments command = command(Span.of(line, Math.min(Spaces.skip(line, at), rest.to()), rest.to()));
        words.addAll(command.words());
        return new Arguments(words, List.of(), false, command.json());
    }

    private Arguments trigger(Span rest) {
        if (rest.text().isEmpty()) {
            return Arguments.of(List.of());
        }
        CommandSplit inner = CommandSplit.of(line, rest.from(), rest.to(), escape);
        String keyword = inner.keyword().text().toUpperCase(Locale.ROOT);
        Arguments arguments = keyword.equals("ONBUILD")
                ? Arguments.of(List.of())
                : new ArgumentParser(line, escape).parse(keyword, inner.rest());
        List<Span> words = new ArrayList<>();
        words.add(inner.keyword());
        words.addAll(arguments.words());
        return Arguments.of(words);
    }

    private Arguments arguments(Span rest) {
        List<Span> words = WordScan.quoted(line, rest, escape);
        List<Span> pairs = new ArrayList<>();
        for (Span word : words) {
            int sign = word.text().indexOf('=');
            pairs.add(sign < 0 ? word : Span.of(line, word.from(), word.from() + sign));
            pairs.add(
                    sign < 0 ? MISSING : new Span(word.text().substring(sign + 1), word.from() + sign + 1, word.to()));
        }
        return new Arguments(words, pairs, false, false);
    }

    private Arguments pairs(String keyword, Span rest) {
        List<Span> words = WordScan.quoted(line, rest, escape);
        if (words.isEmpty()) {
            return Arguments.of(List.of());
        }
        if (words.get(0).text().indexOf('=') < 0) {
            return spaced(keyword, rest);
        }
        List<Span> pairs = new ArrayList<>();
        for (Span word : words) {
            int sign = word.text().indexOf('=');
            if (sign < 0) {
                throw new BrokenDockerfileException(keyword + " needs an equals sign in each pair");
            }
            pairs.add(new Span(word.text().substring(0, sign), word.from(), word.from() + sign));
            pairs.add(new Span(word.text().substring(sign + 1), word.from() + sign + 1, word.to()));
        }
        return new Arguments(pairs, pairs, false, false);
    }

    private Arguments spaced(String keyword, Span rest) {
        int at = rest.from();
        while (at < rest.to() && !Spaces.separates(line.charAt(at))) {
            at++;
        }
        int value = at;
        while (value < rest.to() && Spaces.separates(line.charAt(value))) {
            value++;
        }
        if (value == at) {
            throw new BrokenDockerfileException(keyword + " needs a name and a value");
        }
        List<Span> pair = List.of(Span.of(line, rest.from(), at), Span.of(line, value, rest.to()));
        return new Arguments(pair, pair, true, false);
    }
}
