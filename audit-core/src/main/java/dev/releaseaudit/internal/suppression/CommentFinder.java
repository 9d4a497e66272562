package dev.releaseaudit.internal.suppression;

import dev.releaseaudit.model.Comment;
import dev.releaseaudit.model.YamlDocument;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.UnreadableFileException;
import dev.releaseaudit.spi.Workspace;
import java.util.ArrayList;
import java.util.List;

/** Finds the comments of one file that ask to ignore rules. */
final class CommentFinder {

    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";
    private static final int LONGEST_COMMENT = 20;

    private final SourceFile file;
    private final List<String> lines;
    private final List<IgnoreComment> found = new ArrayList<>();

    private CommentFinder(SourceFile file) {
        this.file = file;
        this.lines = file.lines();
    }

    /** Returns the comments of a file that the audit looked at, in their order. */
    static List<IgnoreComment> find(SourceFile file, Workspace workspace) {
        try {
            if (!file.isRead() || !file.text().contains(IgnoreSyntax.MARKER)) {
                return List.of();
            }
            CommentFinder finder = new CommentFinder(file);
            finder.look(workspace);
            return finder.found;
        } catch (UnreadableFileException e) {
            return List.of();
        }
    }

    private void look(Workspace workspace) {
        switch (CommentStyle.of(file)) {
            case YAML -> workspace.yaml(file).documents().forEach(this::lookThrough);
            case MARKDOWN, MARKUP -> lookThroughMarkup();
            case LINE -> {
                for (int i = 0; i < lines.size(); i++) {
                    lookAt(i, "#");
                    lookAt(i, "//");
                }
            }
            case NONE -> {}
        }
    }

    private void lookThrough(YamlDocument document) {
        for (Comment comment : document.comments()) {
            Location at = comment.location();
            add(comment.text(), at, comment.ownLine() ? lineBelow(at.endLine(), "#") : at.line());
        }
    }

    /** Looks for a comment at the start of the line, or after a blank. */
    private void lookAt(int index, String opener) {
        String line = lines.get(index);
        for (int at = line.indexOf(opener); at >= 0; at = line.indexOf(opener, at + 1)) {
            boolean starts = at == 0 || Character.isWhitespace(line.charAt(at - 1));
            String text = line.substring(at + opener.length());
            if (starts && IgnoreSyntax.read(text).isPresent()) {
                Location place = Location.of(file.path(), index + 1, at + 1, line.length() + 1);
                add(text, place, isBlank(line, at) ? lineBelow(index + 1, opener) : index + 1);
                return;
            }
        }
    }

    private void lookThroughMarkup() {
        boolean markdown = CommentStyle.of(file) == CommentStyle.MARKDOWN;
        Fence fence = new Fence();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean code = markdown && fence.holds(line);
            int open = code ? -1 : line.indexOf(OPEN);
            while (open >= 0) {
                if (!markdown || !isInlineCode(line, open)) {
                    addMarkup(i, open);
                }
                open = line.indexOf(OPEN, open + 1);
            }
        }
    }

    private void addMarkup(int index, int open) {
        StringBuilder text = new StringBuilder();
        int last = Math.min(lines.size(), index + LONGEST_COMMENT);
        for (int i = index; i < last; i++) {
            int from = i == index ? open + OPEN.length() : 0;
            int close = lines.get(i).indexOf(CLOSE, from);
            if (close >= 0) {
                text.append(lines.get(i), from, close);
                int end = close + CLOSE.length() + 1;
                Location place = new Location(file.path(), index + 1, open + 1, i + 1, end);
                boolean alone = isBlank(lines.get(index), open);
                add(text.toString(), place, alone ? lineBelow(i + 1, OPEN) : i + 1);
                return;
            }
            text.append(lines.get(i), from, lines.get(i).length()).append(' ');
        }
    }

    private void add(String text, Location location, int lastLine) {
        IgnoreSyntax.read(text).ifPresent(syntax -> found.add(new IgnoreComment(syntax, location, lastLine)));
    }

    /** Returns the first line below that is no comment, so that several comments can stand above one line. */
    private int lineBelow(int line, String opener) {
        int below = line + 1;
        while (below <= lines.size() && isPassedOver(lines.get(below - 1).strip(), opener)) {
            below++;
        }
        return below;
    }

    /** Passes over blank lines in markup, where style guides want them around headings. */
    private static boolean isPassedOver(String line, String opener) {
        return line.startsWith(opener) || line.isEmpty() && opener.equals(OPEN);
    }

    private static boolean isBlank(String line, int end) {
        return line.substring(0, end).isBlank();
    }

    private static boolean isInlineCode(String line, int at) {
        return line.substring(0, at).chars().filter(c -> c == '`').count() % 2 == 1;
    }
}
