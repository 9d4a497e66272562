package dev.releaseaudit.docs.status;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.DocumentKind;
import dev.releaseaudit.docs.Section;
import dev.releaseaudit.docs.TaskItem;
import dev.releaseaudit.docs.language.Vocabulary;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The tasks of a document that have to be done before a launch: all of an operational document, of any other those under headings
 * about production, release, deployment and the like.
 *
 * @param items the tasks in their order
 * @param open those that are not ticked
 */
public record LaunchTasks(List<TaskItem> items, List<TaskItem> open) {

    private static final Set<String> LAUNCH = Vocabulary.words("launch heading");
    /** Kinds that say how far something is, so that a list where nothing is ticked is no form to fill in. */
    private static final Set<DocumentKind> OF_STATUS = EnumSet.of(
            DocumentKind.READINESS,
            DocumentKind.TRACKER,
            DocumentKind.PLAN,
            DocumentKind.REPORT,
            DocumentKind.DECISION);

    /** Copies the lists. */
    public LaunchTasks {
        items = List.copyOf(items);
        open = List.copyOf(open);
    }

    /** Returns the tasks of a document; none of a form. */
    public static LaunchTasks of(Document document) {
        boolean all = document.isCurrent() && document.kind().isOperational();
        List<TaskItem> items = all ? document.page().tasks() : underLaunchHeadings(document);
        List<TaskItem> open = items.stream().filter(task -> !task.done()).toList();
        boolean form = open.size() == items.size() && !OF_STATUS.contains(document.kind());
        return form || !document.kind().isOwn() ? new LaunchTasks(List.of(), List.of()) : new LaunchTasks(items, open);
    }

    private static List<TaskItem> underLaunchHeadings(Document document) {
        List<Section> sections = document.page().tasks().isEmpty()
                ? List.of()
                : document.page()
                        .root()
                        .walk()
                        .filter(LaunchTasks::isAboutLaunch)
                        .toList();
        return document.page().tasks().stream()
                .filter(task ->
                        sections.stream().anyMatch(section -> section.location().contains(task.location())))
                .toList();
    }

    private static boolean isAboutLaunch(Section section) {
        String heading = section.heading()
                .text()
                .toLowerCase(Locale.ROOT)
                .replace("go-live", "golive")
                .replace("go live", "golive");
        return Stream.of(heading.split("[^a-z]+")).anyMatch(LAUNCH::contains);
    }
}
