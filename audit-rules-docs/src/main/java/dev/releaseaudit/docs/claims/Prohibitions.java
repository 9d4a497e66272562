package dev.releaseaudit.docs.claims;

import dev.releaseaudit.docs.Command;
import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.ShellWord;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.View;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What documents that speak of the present forbid, by the command or path that is forbidden. Immutable. */
public final class Prohibitions {

    /** The prohibitions of all documents of the repository that is audited. */
    public static final View<Prohibitions> VIEW = View.of("prohibitions", Prohibitions::new);

    private final Map<String, List<Prohibition>> byObject;

    private Prohibitions(Project project) {
        byObject = project.all(Document.class).stream()
                .filter(Document::isCurrent)
                .flatMap(document -> Prohibition.in(document).stream())
                .collect(Collectors.groupingBy(Prohibition::object));
    }

    /** Returns the prohibitions that a command breaks. */
    public Stream<Prohibition> brokenBy(Command command) {
        if (byObject.isEmpty()) {
            return Stream.of();
        }
        Set<String> texts = new LinkedHashSet<>();
        texts.add(command.label());
        for (ShellWord word : command.words()) {
            String text = word.text();
            texts.add(text);
            texts.add(text.startsWith("./") ? text.substring(2) : text);
            texts.add(text.substring(text.lastIndexOf('=') + 1));
        }
        return texts.stream()
                .flatMap(text -> byObject.getOrDefault(text, List.of()).stream())
                .filter(prohibition -> prohibition.isBrokenBy(command));
    }
}
