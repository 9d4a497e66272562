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

    private static final int MOST_COMMENTS_ABOVE_A_LINE = 20;

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
        CommentStyle style = CommentStyle.of(file.path());
        switch (style) {
            case YAML -> workspace.yaml(file).documents().forEach(this::lookThrough);
            case MARKDOWN, MARKUP ->
                new MarkupComments(file.path(), lines)
                        .find(
                                style == CommentStyle.MARKDOWN,
                                (text, at, alone) -> add(text, at, alone, MarkupComments.OPEN));
            case LINE, SLASHES -> {
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
            add(comment.text(), comment.location(), comment.ownLine(), "#");
        }
    }

    /** Looks for a comment at the start of the line, or after a blank. */
    private void lookAt(int index, String opener) {
        String line = lines.get(index);
        for (int at = line.indexOf(opener); at >= 0; at = line.indexOf(opener, at + 1)) {
            boolean opens = at == 0 || Character.isWhitespace(line.charAt(at - 1));
            int after = at + opener.length();
            if (opens && IgnoreSyntax.startsAt(line, after)) {
                Location place = Location.of(file.path(), index + 1, at + 1, line.length() + 1);
                add(line.substring(after), place, line.substring(0, at).isBlank(), opener);
                return;
            }
        }
    }

    private void add(String text, Location place, boolean alone, String opener) {
        int lastLine = alone ? lineBelow(place.endLine(), opener) : place.endLine();
        IgnoreSyntax.read(text).ifPresent(syntax -> found.add(new IgnoreComment(syntax, place, lastLine)));
    }

    /** Returns the first line below that is no comment, so that several comments can stand above one line. */
    private int lineBelow(int line, String opener) {
        int below = line + 1;
        int limit = Math.min(lines.size(), line + MOST_COMMENTS_ABOVE_A_LINE);
        while (below <= limit && isPassedOver(lines.get(below - 1), opener)) {
            below++;
        }
        return below;
    }

    /** Passes over blank lines in markup, where style guides want them around headings. */
    private static boolean isPassedOver(String line, String opener) {
        String text = line.strip();
        return text.startsWith(opener) || (text.isEmpty() && opener.equals(MarkupComments.OPEN));
    }
}
