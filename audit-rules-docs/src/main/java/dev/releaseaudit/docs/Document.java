package dev.releaseaudit.docs;

import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Subject;
import dev.releaseaudit.source.TreePaths;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A Markdown file in its repository.
 *
 * @param page what stands in it
 * @param kind what it is for
 * @param commands the commands that it tells a reader to run
 */
public record Document(Page page, DocumentKind kind, List<Command> commands) implements Subject {

    private static final Set<String> NOT_IN_FORCE =
            Set.of("draft", "proposed", "superseded", "deprecated", "archived", "rejected", "obsolete", "withdrawn");

    /** Copies the list. */
    public Document {
        commands = List.copyOf(commands);
    }

    /** Returns the path of the file. */
    public String path() {
        return page.path();
    }

    /** Returns the folder of the file; empty for the root. */
    public String folder() {
        return TreePaths.folder(path());
    }

    /** Tells whether this speaks of the repository as it is: no plan, record, report, changelog or draft. */
    public boolean isCurrent() {
        return kind.isCurrent() && status().filter(NOT_IN_FORCE::contains).isEmpty();
    }

    /** Returns the status that the front matter gives, in lower case. */
    public Optional<String> status() {
        return page.frontMatter()
                .filter(matter -> matter.text().contains("status"))
                .flatMap(FrontMatter::root)
                .map(root -> root.get("status").text().toLowerCase(Locale.ROOT))
                .filter(status -> !status.isEmpty());
    }

    @Override
    public String label() {
        return path();
    }

    @Override
    public Location location() {
        return page.location();
    }
}
