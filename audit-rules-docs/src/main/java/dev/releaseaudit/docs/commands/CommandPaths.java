package dev.releaseaudit.docs.commands;

import dev.releaseaudit.docs.Command;
import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.ShellWord;
import dev.releaseaudit.docs.language.Sentence;
import dev.releaseaudit.docs.paths.PathIndex;
import dev.releaseaudit.docs.verdicts.Suggestion;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.source.TreePaths;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the files that commands of a document name. */
public final class CommandPaths {

    private final Document document;
    private final PathIndex paths;
    private final CreatedFiles made;

    /** Finds the files of a document's commands. What one of its commands creates is there for the next. */
    public CommandPaths(Document document, Project project) {
        this.document = document;
        this.paths = project.view(PathIndex.VIEW);
        this.made = new CreatedFiles(document);
    }

    /** Returns the file or folder that a word of a command names: from where the command runs, beside the document, from the root. */
    public Optional<String> find(Command command, ShellWord word) {
        Stream<String> parents = Stream.iterate(document.folder(), folder -> !folder.isEmpty(), TreePaths::folder);
        Stream<String> folders =
                command.folder().map(Stream::of).orElseGet(() -> Stream.concat(parents, Stream.of("")));
        return folders.flatMap(folder -> TreePaths.resolve(folder, word.text()).stream())
                .filter(paths::exists)
                .findFirst();
    }

    /** Tells whether a word must be a file of this repository, so that its lack is worth a word. */
    public boolean mustExist(Command command, ShellWord word) {
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
                && !made.has(TreePaths.name(path))
                && !paths.exists(path)
                && TreePaths.resolve(command.folder().orElse(""), path)
                        .filter(paths.tree()::ignores)
                        .isEmpty()
                && command.mention()
                        .map(Sentence::around)
                        .filter(Sentence::isOfAnotherTime)
                        .isEmpty();
    }

    /** A path is ours where its first folder is here, or where it differs little from one that is; a name alone may be anywhere. */
    private boolean isOurs(String path, Command command) {
        String base = command.folder().orElse("");
        String first = path.substring(0, Math.max(0, path.indexOf('/')));
        boolean begins = !first.isEmpty()
                && (paths.hasTopLevel(first)
                        || TreePaths.resolve(base, first).filter(paths::exists).isPresent());
        boolean elsewhere =
                command.folder().isEmpty() && !paths.endingWith(path).isEmpty();
        return !elsewhere
                && !path.contains("your")
                && (begins || nearest(path, command).isPresent());
    }

    /** Returns the path that was probably meant, from where the command runs. */
    public Suggestion suggestion(Command command, ShellWord word) {
        return Suggestion.of(nearest(word.text(), command), paths.tree()::file);
    }

    private Optional<String> nearest(String path, Command command) {
        return TreePaths.resolve(command.folder().orElse(""), path).flatMap(paths::nearest);
    }
}
