package dev.releaseaudit.delivery.program;

import dev.releaseaudit.delivery.ImageBuild;
import dev.releaseaudit.delivery.Instruction;
import dev.releaseaudit.delivery.Word;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.TreePaths;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A file or folder that an image copies from the folder of its build. What has a pattern or an open variable in it is none.
 *
 * @param word the path as it is written
 * @param state whether the build has it
 * @param ignoredAt the line that leaves it out; the word itself where nothing does
 */
public record CopiedSource(Word word, State state, Location ignoredAt) implements Located {

    /** Says whether a build has what it copies. */
    public enum State {
        /** It is there. */
        TAKEN,
        /** It is there, and left out. */
        IGNORED,
        /** It is not in the repository, but something that is made is: what ignore files name, and folders of results. */
        MADE,
        /** It is not there. */
        MISSING,
        /** It is not there, and where the build looks is a guess. */
        UNCERTAIN
    }

    private static final Set<String> RESULTS = Set.of(
            "target",
            "build",
            "dist",
            "out",
            "bin",
            "publish",
            "node_modules",
            "vendor",
            ".next",
            "_build",
            "artifacts",
            "release",
            "output",
            "coverage");

    /** Returns what a build copies, in the order of the Dockerfile. */
    public static List<CopiedSource> of(ImageBuild build, SourceTree tree) {
        List<CopiedSource> sources = new ArrayList<>();
        build.dockerfile().stages().stream()
                .flatMap(stage -> stage.instructions().stream())
                .filter(instruction -> instruction.flag("from").isEmpty())
                .map(Instruction::sources)
                .flatMap(List::stream)
                .filter(CopiedSource::isPlain)
                .forEach(word -> of(word, build, tree).ifPresent(sources::add));
        boolean guess = build.by().isEmpty() && sources.stream().noneMatch(source -> source.state == State.TAKEN);
        return guess ? sources.stream().map(CopiedSource::uncertain).toList() : sources;
    }

    private static boolean isPlain(Word word) {
        String path = word.value();
        boolean elsewhere = path.contains("://") || path.startsWith("git@");
        return !word.isOpen() && !elsewhere && !path.isEmpty() && path.chars().noneMatch(c -> "*?[\\{".indexOf(c) >= 0);
    }

    private static Optional<CopiedSource> of(Word word, ImageBuild build, SourceTree tree) {
        return TreePaths.resolve("", word.value().replaceFirst("^/+", "")).map(inContext -> {
            String path = TreePaths.resolve(build.context(), inContext.isEmpty() ? "." : inContext)
                    .orElse(inContext);
            Optional<Integer> line = build.ignore().ignoredBy(inContext);
            boolean left =
                    line.isPresent() && !inContext.isEmpty() && !build.ignore().takesBackWithin(inContext);
            if (tree.exists(path)) {
                return new CopiedSource(
                        word, left ? State.IGNORED : State.TAKEN, left ? place(build, line.get()) : word.location());
            }
            boolean made =
                    tree.ignores(path) || List.of(inContext.split("/")).stream().anyMatch(RESULTS::contains);
            return new CopiedSource(word, made ? State.MADE : State.MISSING, word.location());
        });
    }

    private static Location place(ImageBuild build, int line) {
        return Location.of(build.ignore().path().orElse(build.dockerfile().path()), line, 1, 1);
    }

    private CopiedSource uncertain() {
        return state == State.MISSING ? new CopiedSource(word, State.UNCERTAIN, ignoredAt) : this;
    }

    @Override
    public Location location() {
        return word.location();
    }
}
