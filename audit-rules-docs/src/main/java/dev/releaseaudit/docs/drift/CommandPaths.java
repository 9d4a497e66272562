package dev.releaseaudit.docs.drift;

import dev.releaseaudit.docs.Command;
import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.Repository;
import dev.releaseaudit.docs.Word;
import dev.releaseaudit.docs.language.Sentence;
import dev.releaseaudit.source.TreePaths;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the files that commands of a document name. */
public final class CommandPaths {

    private final Document document;
    private final Repository repository;
    private final Set<String> made = new LinkedHashSet<>();

    /** Finds the files of a document's commands. What one of its commands creates is there for the next. */
    public CommandPaths(Document document) {
        this.document = document;
        this.repository = document.repository();
        document.commands().forEach(this::makes);
    }

    /** Returns the file or folder that a word of a command names: from where the command runs, beside the document, from the root. */
    public Optional<String> find(Command command, Word word) {
        Stream<String> parents = Stream.iterate(document.folder(), folder -> !folder.isEmpty(), TreePaths::folder);
        Stream<String> folders =
                command.folder().map(Stream::of).orElseGet(() -> Stream.concat(parents, Stream.of("")));
        return folders.flatMap(folder -> TreePaths.resolve(folder, word.text()).stream())
                .filter(repository::exists)
                .findFirst();
    }

    /** Tells whether a word must be a file of this repository, so that its lack is worth a word. */
    public boolean mustExist(Command command, Word word) {
        String path = word.text().startsWith("./") ? word.text().substring(2) : word.text();
        return word.fixed()
                && isOurs(path, command)
                && !command.elsewhere()
                && !path.startsWith("/")
                && !path.startsWith("~")
                && !path.equals("-")
                && !path.contains("://")
                && !path.contains(":")
                && !path.contains("@")
                && !path.startsWith("..")
                && !isMade(path)
                && TreePaths.resolve(command.folder().orElse(""), path)
                        .filter(repository.tree()::ignores)
                        .isEmpty()
                && command.prose().map(prose -> !isOfAnotherTime(command)).orElse(true);
    }

    /** A path is ours where its first folder is here, or where it differs little from one that is; a name alone may be anywhere. */
    private boolean isOurs(String path, Command command) {
        String base = command.folder().orElse("");
        String first = path.substring(0, Math.max(0, path.indexOf('/')));
        boolean begins = !first.isEmpty()
                && (repository.hasTopLevel(first)
                        || TreePaths.resolve(base, first)
                                .filter(repository::exists)
                                .isPresent());
        boolean elsewhere =
                command.folder().isEmpty() && !repository.endingWith(path).isEmpty();
        return !elsewhere
                && !path.contains("your")
                && (begins || nearest(path, command).isPresent());
    }

    /** Returns the path that was probably meant, from where the command runs. */
    public Optional<String> nearest(Command command, Word word) {
        return nearest(word.text(), command);
    }

    private Optional<String> nearest(String path, Command command) {
        return TreePaths.resolve(command.folder().orElse(""), path).flatMap(repository::nearest);
    }

    private boolean isOfAnotherTime(Command command) {
        return command.prose()
                .map(prose -> prose.codes().stream()
                        .filter(code -> code.location().contains(command.location()))
                        .map(code -> Sentence.around(prose, code.start()))
                        .anyMatch(Sentence::isOfAnotherTime))
                .orElse(false);
    }

    private void makes(Command command) {
        switch (command.program()) {
            case "cp", "mv", "ln" ->
                command.words().stream().skip(2).forEach(word -> made.add(TreePaths.name(word.text())));
            case "touch", "mkdir", "tee", "vi", "vim", "nano", "code" ->
                command.words().stream().skip(1).forEach(word -> made.add(TreePaths.name(word.text())));
            case "curl", "wget" ->
                Stream.concat(command.option("-o", "--output", "-O").stream(), command.words().stream())
                        .forEach(word -> made.add(TreePaths.name(word.text())));
            default -> {}
        }
    }

    /** A fence that writes a file, or a sentence that asks for one, comes before the command that reads it. */
    private boolean isMade(String path) {
        String name = TreePaths.name(path);
        return made.contains(name)
                || document.page().fences().stream()
                        .anyMatch(fence -> fence.info().contains(name) || hasTitle(fence.lines(), name))
                || document.page().prose().stream()
                        .anyMatch(prose -> prose.text().contains(name) && makes(prose.text(), name));
    }

    private static boolean hasTitle(List<dev.releaseaudit.docs.Fence.Line> lines, String name) {
        boolean titled = !lines.isEmpty()
                && lines.get(0).text().contains(name)
                && lines.get(0).text().strip().startsWith("#");
        return titled
                || lines.stream()
                        .anyMatch(line -> line.text().indexOf('>') >= 0
                                && line.text().indexOf(name, line.text().indexOf('>')) > 0);
    }

    private static boolean makes(String text, String name) {
        String lower = text.toLowerCase(java.util.Locale.ROOT);
        return Stream.of(
                        "creat",
                        "generat",
                        "save",
                        "write",
                        "download",
                        "add ",
                        "put ",
                        "copy",
                        "prepare",
                        "following",
                        "content of",
                        "contents of",
                        "extract")
                .anyMatch(lower::contains);
    }
}
