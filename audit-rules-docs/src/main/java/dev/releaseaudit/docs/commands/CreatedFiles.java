package dev.releaseaudit.docs.commands;

import dev.releaseaudit.docs.Command;
import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.Fence;
import dev.releaseaudit.docs.Prose;
import dev.releaseaudit.docs.language.Vocabulary;
import dev.releaseaudit.source.TreePaths;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The names of the files that a reader of a document has made by following it. Reads when somebody asks. Used by one thread. */
final class CreatedFiles {

    private static final List<String> MAKING = Vocabulary.phrases("making");

    private final Document document;
    private final Set<String> names = new HashSet<>();
    private boolean isRead;

    CreatedFiles(Document document) {
        this.document = document;
    }

    boolean has(String name) {
        if (!isRead) {
            document.commands().forEach(this::command);
            document.page().fences().forEach(this::fence);
            document.page().prose().forEach(this::prose);
            isRead = true;
        }
        return names.contains(name);
    }

    private void command(Command command) {
        switch (command.program()) {
            case "cp", "mv", "ln" -> command.words().stream().skip(2).forEach(word -> words(word.text()));
            case "touch", "mkdir", "tee", "vi", "vim", "nano", "code" ->
                command.words().stream().skip(1).forEach(word -> words(word.text()));
            case "curl", "wget" ->
                Stream.concat(command.option("-o", "--output", "-O").stream(), command.words().stream())
                        .forEach(word -> words(word.text()));
            default -> {}
        }
    }

    /** A fence says in its first line, or beside its language, which file it is; and its commands write into files. */
    private void fence(Fence fence) {
        words(fence.info());
        if (!fence.lines().isEmpty() && fence.lines().get(0).text().strip().startsWith("#")) {
            words(fence.lines().get(0).text());
        }
        for (Fence.Line line : fence.lines()) {
            int into = line.text().indexOf('>');
            if (into >= 0) {
                words(line.text().substring(into));
            }
        }
    }

    private void prose(Prose prose) {
        String lower = prose.text().toLowerCase(Locale.ROOT);
        if (MAKING.stream().anyMatch(lower::contains)) {
            words(prose.text());
        }
    }

    /** Takes the file names in a text: what a blank, a quote or the like divides, without folders. */
    private void words(String text) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || "\n\t \"'`()<>:,;=*".indexOf(text.charAt(i)) >= 0) {
                if (i > start) {
                    String word = text.substring(start, i);
                    names.add(TreePaths.name(word.endsWith(".") ? word.substring(0, word.length() - 1) : word));
                }
                start = i + 1;
            }
        }
    }
}
