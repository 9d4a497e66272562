package dev.releaseaudit.docs.commands;

import dev.releaseaudit.docs.Command;
import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.ShellWord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the commands of documents by the whole of them, by one of their words, or by the value of an option. */
public final class CommandIndex {

    private final Map<String, List<Command>> byText = new HashMap<>();

    /** Indexes the commands of these documents. */
    public CommandIndex(Collection<Document> documents) {
        documents.stream().flatMap(document -> document.commands().stream()).forEach(this::add);
    }

    private void add(Command command) {
        Set<String> texts = new LinkedHashSet<>();
        texts.add(command.label());
        for (ShellWord word : command.words()) {
            String text = word.text();
            texts.add(text);
            texts.add(text.startsWith("./") ? text.substring(2) : text);
            texts.add(text.substring(text.lastIndexOf('=') + 1));
        }
        texts.forEach(
                text -> byText.computeIfAbsent(text, key -> new ArrayList<>()).add(command));
    }

    /** Returns the commands that are this text, or have it as a word. */
    public Stream<Command> with(String text) {
        return byText.getOrDefault(text, List.of()).stream();
    }
}
