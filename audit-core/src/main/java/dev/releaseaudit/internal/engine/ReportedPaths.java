package dev.releaseaudit.internal.engine;

import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Subject;
import dev.releaseaudit.source.Target;
import dev.releaseaudit.source.TreePaths;
import java.util.List;
import java.util.stream.Stream;

/**
 * The part of the tree that a report speaks about. Everything else is read all the same, since an overlay builds on folders
 * beside it: what concerns a target in this part is reported wherever its line is.
 *
 * @param paths files and folders; the whole tree where there is none
 */
public record ReportedPaths(List<String> paths) {

    /** Copies the list. */
    public ReportedPaths {
        paths = List.copyOf(paths);
    }

    boolean isWholeTree() {
        return paths.isEmpty();
    }

    boolean cover(String path) {
        return isWholeTree() || paths.stream().anyMatch(folder -> TreePaths.isWithin(path, folder));
    }

    boolean cover(Target target) {
        return cover(target.path()) || cover(target.location().path());
    }

    boolean cover(Subject subject) {
        return cover(subject.location().path())
                || subject.target().filter(this::cover).isPresent();
    }

    /** What belongs to no file concerns every part. */
    boolean cover(Diagnostic diagnostic) {
        String path = diagnostic.location().path();
        return path.isEmpty() || cover(path);
    }

    /** Returns the judgement with what it says about this part; of another subject only where it says something. */
    Stream<Judgement> narrow(Judgement judgement) {
        if (isWholeTree()) {
            return Stream.of(judgement);
        }
        boolean within = judgement.subject().target().filter(this::cover).isPresent();
        List<Verdict> verdicts = judgement.verdicts().stream()
                .filter(verdict -> within
                        || cover(verdict.location().path())
                        || verdict.targets().stream().anyMatch(this::cover))
                .toList();
        return verdicts.isEmpty() && !cover(judgement.subject())
                ? Stream.empty()
                : Stream.of(new Judgement(
                        judgement.rule(), judgement.subject(), judgement.ignores(), verdicts, judgement.failures()));
    }
}
