package dev.releaseaudit.env.rules.files;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.env.EnvFile;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.SourceTree;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Judges whether the file that people make of a sample is one that version control leaves out. */
@About(
        id = "env/real-file-ignored",
        title = "Version control leaves out the files that samples are copied to",
        severity = Severity.WARNING,
        theme = "secrets",
        tags = {"security", "secret"})
public final class RealFileIgnored implements Rule<Project> {

    private static final Pattern SAMPLE_WORD = Pattern.compile(
            "[._-]?\\b(?:samples?|examples?|template|tmpl|tpl|dist)\\b(?=[._-]|$)", Pattern.CASE_INSENSITIVE);

    @Override
    public Verdicts check(Project project) {
        SourceTree tree = project.tree();
        Map<String, EnvFile> copies = new TreeMap<>();
        for (EnvFile sample : project.all(EnvFile.class)) {
            if (sample.kind().isSample() && sample.tracked()) {
                copy(sample).ifPresent(path -> copies.putIfAbsent(path, sample));
            }
        }
        return copies.entrySet().stream()
                .filter(copy ->
                        tree.file(copy.getKey()).filter(SourceFile::tracked).isEmpty())
                .map(copy -> judge(tree, copy.getKey(), copy.getValue()))
                .collect(Verdicts.toVerdicts());
    }

    /** Returns the path that people copy a sample to; {@code .env} for {@code env.example} and {@code template.env}. */
    private static Optional<String> copy(EnvFile sample) {
        String name = sample.name().toLowerCase(Locale.ROOT);
        if (name.contains("default") || name.contains("schema")) {
            return Optional.empty();
        }
        String rest = SAMPLE_WORD.matcher(name).replaceAll("");
        String real = rest.equals("env") || rest.isEmpty() ? ".env" : rest;
        return Optional.of(sample.path().substring(0, sample.path().lastIndexOf('/') + 1) + real);
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
