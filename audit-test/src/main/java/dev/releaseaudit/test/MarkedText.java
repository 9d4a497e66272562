package dev.releaseaudit.test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Is the text of a file with the marks on its lines.
 *
 * @param path the file
 * @param text the text without caret lines
 * @param marks what the caret lines say, in their order
 */
record MarkedText(String path, String text, List<Mark> marks) {

    private static final Pattern AFTER_LINE = Pattern.compile("(?<=\n)|(?<=\r)(?!\n)");
    private static final Pattern LINE_END = Pattern.compile("\r?\n|\r");

    MarkedText {
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

    /** Returns the text with some of its marks, and with further things that were seen in it, each under its line. */
    String with(List<Mark> some, List<Seen> more) {
        List<String> lines = text.lines().toList();
        List<String> all = new ArrayList<>();
        for (int line = 1; line <= Math.max(1, lines.size()); line++) {
            int number = line;
            boolean last = line >= lines.size();
            String above = line <= lines.size() ? lines.get(line - 1) : "";
            if (line <= lines.size()) {
                all.add(above);
            }
            some.stream()
                    .filter(m -> m.line() == number)
                    .forEach(m -> all.add(m.caret().raw()));
            more.stream()
                    .filter(s -> s.location().line() == number
                            || (last && s.location().line() > number))
                    .forEach(s -> all.add(CaretPen.write(s, above)));
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
