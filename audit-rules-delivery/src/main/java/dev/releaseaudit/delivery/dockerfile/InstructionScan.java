package dev.releaseaudit.delivery.dockerfile;

import dev.releaseaudit.delivery.Heredoc;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the instructions of a file one by one, until one cannot be read. */
final class InstructionScan {

    private static final Set<String> TAKE_HEREDOCS = Set.of("ADD", "COPY", "RUN");

    private final String path;
    private final List<String> lines;
    private final Directives directives = new Directives();
    private final List<RawInstruction> instructions = new ArrayList<>();
    private Optional<Diagnostic> problem = Optional.empty();
    private int next;

    InstructionScan(SourceFile file) {
        this.path = file.path();
        this.lines = List.of(file.text().split("\n|(?<=\r)(?!\n)", -1));
        try {
            scan();
        } catch (BrokenDockerfileException e) {
            int line = Math.max(1, Math.min(next, lines.size()));
            Location place = Location.of(path, line, 1, 1);
            problem = Optional.of(
                    Diagnostic.hole(Diagnostic.Kind.BROKEN_FILE, () -> place, "Not a Dockerfile: " + e.getMessage()));
        }
    }

    char escape() {
        return directives.escape();
    }

    List<RawInstruction> instructions() {
        return instructions;
    }

    Optional<Diagnostic> problem() {
        return problem;
    }

    private void scan() {
        while (next < lines.size()) {
            String raw = withoutEnd(lines.get(next++));
            int column = Spaces.skip(raw, 0);
            String line = raw.substring(column);
            directives.line(line);
            int cut = continuation(line);
            if (line.startsWith("#") || cut < 0 && line.isEmpty()) {
                continue;
            }
            instruction(line, column, cut);
        }
        if (instructions.isEmpty()) {
            throw new BrokenDockerfileException("there is no instruction");
        }
    }

    private void instruction(String line, int column, int cut) {
        int first = next;
        LogicalLine joined = new LogicalLine(path, first);
        joined.append(cut < 0 ? line : line.substring(0, cut), first, column + 1);
        boolean going = cut >= 0;
        while (going && !atEnd()) {
            String more = withoutEnd(lines.get(next++));
            String start = more.substring(Spaces.skip(more, 0));
            if (!start.startsWith("#") && !start.isEmpty()) {
                int end = continuation(more);
                joined.append(end < 0 ? more : more.substring(0, end), next, 1);
                going = end >= 0;
            }
        }
        String text = joined.text();
        CommandSplit command = CommandSplit.of(text, escape());
        String name = command.keyword().text().toUpperCase(Locale.ROOT);
        var arguments = new ArgumentParser(text, escape()).parse(name, command.rest());
        int lastLine = next;
        List<Heredoc> heredocs = takesHeredocs(name, arguments) && text.contains("<<") ? heredocs(text) : List.of();
        Location place = joined.locate(command.keyword().from(), Spaces.trim(text, 0, text.length()));
        Location whole = new Location(
                path,
                first,
                place.line() == first ? place.column() : 1,
                next,
                heredocs.isEmpty() && place.endLine() == lastLine ? place.endColumn() : lineEnd(next));
        instructions.add(new RawInstruction(
                joined,
                name,
                command.flags(),
                arguments.words(),
                arguments.pairs(),
                arguments.spaced(),
                arguments.json(),
                heredocs,
                whole));
    }

    /** The text after the last line end is no line. */
    private boolean atEnd() {
        return next >= lines.size()
                || next == lines.size() - 1 && lines.get(next).isEmpty();
    }

    private static boolean takesHeredocs(String name, ArgumentParser.Arguments arguments) {
        String keyword = name.equals("ONBUILD") && !arguments.words().isEmpty()
                ? arguments.words().get(0).text().toUpperCase(Locale.ROOT)
                : name;
        return TAKE_HEREDOCS.contains(keyword) && !arguments.json();
    }

    private List<Heredoc> heredocs(String text) {
        List<Heredoc> heredocs = new ArrayList<>();
        for (HeredocHead head : HeredocHead.in(text)) {
            int first = next + 1;
            StringBuilder content = new StringBuilder();
            boolean ended = false;
            while (!ended && !atEnd()) {
                String line = lines.get(next++);
                String word = withoutEnd(line);
                ended = (head.stripsTabs() ? word.replaceFirst("^\t+", "") : word).equals(head.name());
                if (!ended) {
                    content.append(line).append(next < lines.size() ? "\n" : "");
                }
            }
            if (!ended) {
                throw new BrokenDockerfileException("the document that ends with " + head.name() + " does not end");
            }
            heredocs.add(new Heredoc(
                    head.name(),
                    content.toString(),
                    head.expands(),
                    head.stripsTabs(),
                    head.descriptor(),
                    new Location(path, first, 1, next, lineEnd(next))));
        }
        return heredocs;
    }

    private int lineEnd(int line) {
        return withoutEnd(lines.get(line - 1)).length() + 1;
    }

    /** Returns the index of the escape character that continues a line; -1 where the line ends here. */
    private int continuation(String line) {
        int at = line.length();
        while (at > 0 && (line.charAt(at - 1) == ' ' || line.charAt(at - 1) == '\t')) {
            at--;
        }
        boolean escaped = at > 0 && line.charAt(at - 1) == escape();
        return escaped && (at == 1 || line.charAt(at - 2) != escape()) ? at - 1 : -1;
    }

    private static String withoutEnd(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == '\r') {
            end--;
        }
        return line.substring(0, end);
    }
}
