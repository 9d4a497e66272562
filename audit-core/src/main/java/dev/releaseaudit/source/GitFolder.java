package dev.releaseaudit.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Finds where a git work tree keeps its index and its own ignore file. Nothing is read but these two and the small files that
 * lead to them. A {@code .git} file is a part of the audited tree and may name any folder; it is believed where that folder names
 * the work tree in return, or lies in the repository around it, where the repositories of submodules are kept.
 *
 * @param workTree the top folder of the work tree
 * @param gitDir the folder of the index
 */
record GitFolder(Path workTree, Path gitDir) {

    private static final int MAX_INDEX = 128 * 1024 * 1024;
    private static final int MAX_POINTER = 16 * 1024;

    /** Returns the nearest one of a folder or the folders above it. */
    static Optional<GitFolder> above(Path folder) {
        for (Path at = folder; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(".git"), LinkOption.NOFOLLOW_LINKS)) {
                Optional<GitFolder> found = at(at);
                if (found.isPresent() || Files.isRegularFile(at.resolve(".git"))) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the one whose top is this folder: {@code .git} is a folder, or a file that names one. */
    static Optional<GitFolder> at(Path workTree) {
        Path dotGit = workTree.resolve(".git");
        Optional<Path> gitDir = Files.isDirectory(dotGit)
                ? Optional.of(dotGit)
                : read(dotGit, MAX_POINTER)
                        .map(bytes -> new String(bytes, StandardCharsets.UTF_8).strip())
                        .filter(text -> text.startsWith("gitdir:"))
                        .flatMap(text -> resolve(workTree, text.substring("gitdir:".length())))
                        .filter(dir -> pointsBack(dir, dotGit) || isOfSubmodule(dir, workTree));
        return gitDir.filter(dir -> Files.isRegularFile(dir.resolve("HEAD"))).map(dir -> new GitFolder(workTree, dir));
    }

    private static boolean pointsBack(Path gitDir, Path dotGit) {
        return read(gitDir.resolve("gitdir"), MAX_POINTER)
                .flatMap(bytes -> resolve(gitDir, new String(bytes, StandardCharsets.UTF_8)))
                .filter(back -> isSame(back, dotGit))
                .isPresent();
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isOfSubmodule(Path gitDir, Path workTree) {
        return Optional.ofNullable(workTree.getParent())
                .flatMap(GitFolder::above)
                .filter(around -> gitDir.normalize()
                        .startsWith(around.gitDir().normalize().resolve("modules")))
                .isPresent();
    }

    /** Returns the bytes of the index; empty where there is none yet. */
    Optional<byte[]> index() {
        return read(gitDir.resolve("index"), MAX_INDEX);
    }

    /** Returns the ignore file that is not part of the tree; linked work trees share that of the main one. */
    Optional<byte[]> exclude(int limit) {
        Path common = read(gitDir.resolve("commondir"), MAX_POINTER)
                .flatMap(bytes -> resolve(gitDir, new String(bytes, StandardCharsets.UTF_8)))
                .orElse(gitDir);
        return read(common.resolve("info").resolve("exclude"), limit);
    }

    /** Returns the bytes of a regular file, no more than the limit; empty where there is none. */
    static Optional<byte[]> read(Path file, int limit) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(in.readNBytes(limit));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Path> resolve(Path base, String text) {
        try {
            return Optional.of(base.resolve(text.strip()));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
