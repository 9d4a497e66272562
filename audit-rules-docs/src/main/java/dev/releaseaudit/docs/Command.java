package dev.releaseaudit.docs;

import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A command that a document shows, in a fence or between backticks.
 *
 * @param words the program and its arguments
 * @param folder the folder that a {@code cd} before it leads to
 * @param elsewhere whether it runs where this repository is not: in a clone, or in a folder that is not here
 * @param mention where it stands in a text, for one between backticks
 * @param location from the first word to the last
 */
public record Command(
        List<ShellWord> words,
        Optional<String> folder,
        boolean elsewhere,
        Optional<CodeMention> mention,
        Location location)
        implements Subject {

    private static final Set<String> MAKERS = Set.of(
            "npm init",
            "npm create",
            "yarn init",
            "yarn create",
            "pnpm init",
            "pnpm create",
            "bun init",
            "bun create",
            "cargo new",
            "cargo init",
            "go mod init",
            "poetry new",
            "poetry init",
            "rails new",
            "dotnet new",
            "gradle init",
            "ng new",
            "django-admin startproject",
            "composer create-project",
            "mvn archetype:generate",
            "hugo new site",
            "uv init",
            "flutter create",
            "mix new");

    /** Copies the list. */
    public Command {
        words = List.copyOf(words);
    }

    /** Returns the first word. */
    public String program() {
        return words.get(0).text();
    }

    /** Returns the word at this place; empty where there are fewer. */
    public String word(int index) {
        return index < words.size() ? words.get(index).text() : "";
    }

    /** Returns the values of an option, given as {@code -f x}, {@code -f=x}, {@code --file x} or {@code --file=x}. */
    public List<ShellWord> option(String... names) {
        Set<String> wanted = Set.of(names);
        List<ShellWord> values = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            ShellWord word = words.get(i);
            int equals = word.isOption() ? word.text().indexOf('=') : -1;
            if (word.text().equals("--")) {
                break;
            } else if (wanted.contains(word.text()) && i + 1 < words.size()) {
                values.add(words.get(++i));
            } else if (equals > 0 && wanted.contains(word.text().substring(0, equals))) {
                Location at = word.location();
                values.add(new ShellWord(word.text().substring(equals + 1), word.fixed(), at));
            }
        }
        return values;
    }

    /** Returns the arguments that are neither options nor the values of these options. */
    public List<ShellWord> arguments(Set<String> withValue) {
        List<ShellWord> arguments = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            ShellWord word = words.get(i);
            if (word.text().equals("--")) {
                break;
            } else if (withValue.contains(word.text())) {
                i++;
            } else if (!word.isOption()) {
                arguments.add(word);
            }
        }
        return arguments;
    }

    /** Tells whether this makes a new project, which the next commands are run in. */
    public boolean makesProject() {
        String start = program() + " " + word(1);
        return MAKERS.contains(start)
                || MAKERS.contains(start + " " + word(2))
                || (program().equals("npx") && word(1).startsWith("create-"));
    }

    /** Returns this command as one that runs where the repository is not. */
    public Command somewhereElse() {
        return new Command(words, folder, true, mention, location);
    }

    @Override
    public String label() {
        return words.stream().map(ShellWord::text).collect(Collectors.joining(" "));
    }
}
