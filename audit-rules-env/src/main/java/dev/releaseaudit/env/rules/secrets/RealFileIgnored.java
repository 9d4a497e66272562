package dev.releaseaudit.env.rules.secrets;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.env.EnvFile;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.SourceTree;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Judges whether the file that people make of a sample is one that version control leaves out. */
@About(
        id = "env/real-file-ignored",
        title = "Version control leaves out the files that samples are copied to",
        severity = Severity.WARNING,
        tags = {"security", "secret"})
public final class RealFileIgnored implements JoinRule<EnvFile> {

    @Override
    public Verdicts check(EnvFile file, Project project) {
        String name = file.name().toLowerCase(Locale.ROOT);
        boolean copied = isCopied(file) && !name.contains("default") && !name.contains("schema");
        boolean first = copied
                && project.all(EnvFile.class).stream()
                        .filter(other -> isCopied(other) && other.loadedPath().equals(file.loadedPath()))
                        .findFirst()
                        .equals(Optional.of(file));
        String copy = file.loadedPath();
        return first && project.tree().file(copy).filter(SourceFile::tracked).isEmpty()
                ? judge(project.tree(), copy, file)
                : Verdicts.none();
    }

    private static boolean isCopied(EnvFile file) {
        return file.kind().isSample() && file.tracked();
    }

    private static Verdict judge(SourceTree tree, String path, EnvFile sample) {
        if (tree.ignores(path) || tree.file(path).isPresent()) {
            return satisfied(ignoreLine(tree), "%s, a copy of %s, is ignored", path, sample.label());
        }
        return violated(sample, "%s, a copy of %s, is not ignored", path, sample.label())
                .fix("Add %s to .gitignore".formatted(path.substring(path.lastIndexOf('/') + 1)));
    }

    /** Returns the first line of an ignore file that speaks of such files, or the root where only its own settings do. */
    private static Located ignoreLine(SourceTree tree) {
        for (SourceFile file : tree.files()) {
            if (file.name().equals(".gitignore")) {
                List<String> lines = file.lines();
                for (int i = 0; i < lines.size(); i++) {
                    if (lines.get(i).contains("env") && !lines.get(i).startsWith("!")) {
                        Location place =
                                Location.of(file.path(), i + 1, 1, lines.get(i).length() + 1);
                        return () -> place;
                    }
                }
            }
        }
        return () -> Location.of("");
    }
}
