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
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The tasks of a document that have to be done before a launch: all of an operational document, of any other those under headings
 * about production, release, deployment and the like. A list where nothing is ticked is a form, except in a README under a heading
 * such as "Before production".
 *
 * @param items the tasks in their order
 * @param open those that are not ticked
 */
public record LaunchTasks(List<TaskItem> items, List<TaskItem> open) {

    private static final Set<String> LAUNCH = Vocabulary.words("launch heading");
    private static final Set<String> FIRST = Vocabulary.words("first launch");
    private static final Set<String> BEFORE = Vocabulary.words("before something");
    private static final Set<String> TO_DO = Vocabulary.words("still to do");
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
        List<TaskItem> items = all ? document.page().tasks() : under(document, LaunchTasks::isAboutLaunch);
        List<TaskItem> open = items.stream().filter(task -> !task.done()).toList();
        boolean form = open.size() == items.size() && !OF_STATUS.contains(document.kind());
        if (form) {
            items = document.kind() == DocumentKind.README
                    ? under(document, LaunchTasks::isBeforeFirstLaunch)
                    : List.of();
            open = items;
        }
        return document.kind().isOwn() ? new LaunchTasks(items, open) : new LaunchTasks(List.of(), List.of());
    }

    private static List<TaskItem> under(Document document, Predicate<Section> about) {
        List<Section> sections = document.page().tasks().isEmpty()
                ? List.of()
                : document.page().root().walk().filter(about).toList();
        return document.page().tasks().stream()
                .filter(task ->
                        sections.stream().anyMatch(section -> section.location().contains(task.location())))
                .toList();
    }

    private static boolean isAboutLaunch(Section section) {
        return has(LAUNCH, section);
    }

    /** What stands before the first launch is done once; a list for each release is a form. */
    private static boolean isBeforeFirstLaunch(Section section) {
        return has(LAUNCH, section) && has(BEFORE, section) || has(FIRST, section) && has(TO_DO, section);
    }

    private static boolean has(Set<String> words, Section section) {
        String heading = section.heading()
                .text()
                .toLowerCase(Locale.ROOT)
                .replace("go-live", "golive")
                .replace("go live", "golive");
        return Stream.of(heading.split("[^a-z]+")).anyMatch(words::contains);
    }
}
