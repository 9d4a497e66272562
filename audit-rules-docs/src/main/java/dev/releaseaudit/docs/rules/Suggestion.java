package dev.releaseaudit.docs.rules;

import dev.releaseaudit.docs.Repository;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.source.Located;
import java.util.Optional;

/**
 * Is the path that somebody probably meant, as a verdict offers it.
 *
 * @param path the path; empty where there is none alike
 * @param file the file at this path; empty where it is a folder
 */
public record Suggestion(Optional<String> path, Optional<? extends Located> file) {

    /** Returns a suggestion from the paths of a repository. */
    public static Suggestion of(Optional<String> path, Repository repository) {
        return new Suggestion(path, path.flatMap(repository.tree()::file));
    }

    /** Returns {@code "; did you mean X?"}, or nothing. */
    public String hint() {
        return path.map(near -> "; did you mean " + near + "?").orElse("");
    }

    /** Returns the verdict with the suggested file as evidence. */
    public Verdict in(Verdict verdict) {
        return file.isPresent() ? verdict.see(file.get(), "what is there") : verdict;
    }
}
