package dev.releaseaudit.test.internal.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The text of a file with the marks on its lines.
 *
 * @param path the file
 * @param text the text without caret lines
 * @param marks what the caret lines say, in their order
 */
public record MarkedText(String path, String text, List<Mark> marks) {

    private static final Pattern AFTER_LINE = Pattern.compile("(?<=\n)|(?<=\r)(?!\n)");
    private static final Pattern LINE_END = Pattern.compile("\r?\n|\r");

    /** Copies the list. */
    public MarkedText {
        marks = List.copyOf(marks);
    }

    /** Takes the caret lines out of a text: each with its line end, the last one without an end with the end before it. */
    static MarkedText parse(String path, String marked) {
        var text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        int line = 0;
        String lineText = "";
        boolean endsInCarets = false;
        for (String piece : marked.isEmpty() ? new String[0] : AFTER_LINE.split(marked)) {
            String content = LINE_END.matcher(piece).replaceFirst("");
            Optional<CaretLine> caret = CaretLine.parse(content);
            if (caret.isPresent()) {
                marks.add(new Mark(path, Math.max(1, line), lineText, caret.get()));
                endsInCarets = content.length() == piece.length();
            } else {
                text.append(piece);
                line++;
                lineText = content;
            }
        }
        String rest = text.toString();
        return new MarkedText(path, endsInCarets ? withoutLastLineEnd(rest) : rest, marks);
    }

    /** Returns how many lines the text has. */
    int lineCount() {
        return (int) text.lines().count();
    }

    /** Returns the text with some of its marks, and with further things that were observed in it, each under its line. */
    String with(List<Mark> some, List<Observation> more) {
        List<String> lines = text.isEmpty() ? List.of("") : text.lines().toList();
        List<String> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int number = i + 1;
            String above = lines.get(i);
            all.add(above);
            some.stream()
                    .filter(mark -> mark.line() == number)
                    .forEach(mark -> all.add(mark.caret().raw()));
            more.stream()
                    .filter(observed -> observed.location().line() == number)
                    .forEach(observed -> all.add(CaretWriter.write(observed, above)));
        }
        if (text.isEmpty()) {
            all.remove(0);
        }
        return String.join("\n", all) + (text.endsWith("\n") || text.endsWith("\r") ? "\n" : "");
    }

    private static String withoutLastLineEnd(String text) {
        int end = text.length();
        if (text.endsWith("\r\n")) {
            end -= 2;
        } else if (text.endsWith("\n") || text.endsWith("\r")) {
            end -= 1;
        }
        return text.substring(0, end);
    }
}
