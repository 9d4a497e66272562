package dev.releaseaudit.env.rules.loading;

import static dev.releaseaudit.rule.Verdict.violated;
import static dev.releaseaudit.rule.Verdicts.toVerdicts;

import dev.releaseaudit.env.EnvEntry;
import dev.releaseaudit.env.binding.Binding;
import dev.releaseaudit.env.loading.LoadedFile;
import dev.releaseaudit.env.loading.LoaderView;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.List;
import java.util.stream.Stream;

/** Finds byte order marks and carriage returns that a loader in use takes for a part of a key or a value. */
@About(
        id = "env/invisible-character",
        title = "No invisible character is part of a key or value",
        severity = Severity.ERROR,
        tags = {"correctness", "loader"})
public final class InvisibleCharacter implements Rule<LoadedFile> {

    @Override
    public Verdicts check(LoadedFile loaded) {
        return loaded.views().stream()
                .flatMap(view -> Stream.concat(mark(loaded, view), carriageReturn(loaded, view))
                        .map(verdict -> verdict.see(
                                        view.use(), "read by " + view.use().loader())
                                .severity(loaded.severity(Severity.ERROR))))
                .collect(toVerdicts());
    }

    private static Stream<Verdict> mark(LoadedFile loaded, LoaderView view) {
        return loaded.file().entries().stream()
                .limit(1)
                .filter(first -> loaded.file().byteOrderMark() && first.isAssignment())
                .filter(first -> view.read(first).binding().isEmpty())
                .map(first -> mark(first, view));
    }

    private static Verdict mark(EnvEntry first, LoaderView view) {
        return violated(
                        first::keyLocation,
                        "%s is not found by %s behind the byte order mark that the file begins with",
                        first.key(),
                        view.use().loader())
                .fix("Save the file as UTF-8 without a byte order mark")
                .key("byte order mark, " + view.use().loader());
    }

    private static Stream<Verdict> carriageReturn(LoadedFile loaded, LoaderView view) {
        List<Binding> kept = view.loaded().bindings().stream()
                .filter(binding -> binding.value().orElse("").endsWith("\r"))
                .toList();
        return kept.stream()
                .limit(1)
                .map(first -> violated(
                                first,
                                "%s is read by %s with the carriage return at the end of %s",
                                loaded.label(),
                                view.use().loader(),
                                kept.size() == 1 ? "a line" : kept.size() + " lines, of which this is the first")
                        .fix("Save the file with line feeds, and add *.env text eol=lf to .gitattributes")
                        .key("carriage return, " + view.use().loader()));
    }
}
