package dev.releaseaudit.env.dialect.bash;

import dev.releaseaudit.env.dialect.bash.BashCommand.Link;
import dev.releaseaudit.env.dialect.bash.BashCommand.Word;
import dev.releaseaudit.env.dialect.text.Evaluation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Does what a shell does with assignments, and nothing of what it does with commands. Used by one thread. */
final class BashShell {

    private static final Pattern ASSIGNMENT = Pattern.compile("([A-Za-z_][A-Za-z0-9_]*+)(\\[[^]]*]|)(\\+?)=");
    private static final Set<String> DECLARING = Set.of("export", "declare", "typeset", "readonly");

    private enum Status {
        DONE,
        FAILED,
        OPEN
    }

    private final String text;
    private final Evaluation reading;
    private final BashSpans spans;
    private final BashBlocks blocks;
    private final Map<String, String> variables = new HashMap<>();
    private final Set<String> exported = new HashSet<>();
    private boolean exportsAll = true;
    private boolean stopped;
    private Status last = Status.DONE;

    BashShell(String text, Evaluation reading) {
        this.text = text;
        this.reading = reading;
        this.spans = new BashSpans(text);
        this.blocks = new BashBlocks(text, reading);
        variables.putAll(reading.environment());
        exported.addAll(reading.environment().keySet());
    }

    boolean isStopped() {
        return stopped;
    }

    /** Runs a line, which ends early where a reference is none. */
    void run(List<BashCommand> line) {
        try {
            runAll(line);
        } catch (BadSubstitution bad) {
            reading.problem("a shell finds a bad substitution", bad.start(), bad.end());
        }
    }

    /** Refuses a file that ends in the middle of a condition, a loop or a group. */
    void finish() {
        if (!stopped) {
            blocks.finish();
        }
    }

    private void runAll(List<BashCommand> line) {
        for (BashCommand command : line) {
            boolean skipped = (command.before() == Link.AND && last != Status.DONE)
                    || (command.before() == Link.OR && last != Status.FAILED);
            if (!skipped && !stopped) {
                last = run(command);
            }
        }
    }

    @Nullable
    String variable(String name) {
        return variables.get(name);
    }

    /** Sets a variable in passing, as {@code ${NAME:=value}} does. */
    void set(String name, String value, boolean dynamic, int start, int end) {
        variables.put(name, value);
        if (exportsAll || exported.contains(name)) {
            exported.add(name);
            reading.bind(name, value, dynamic, start, end);
        }
    }

    private Status run(BashCommand command) {
        List<Word> words = blocks.strip(command.words());
        if (words.isEmpty() || blocks.isInside()) {
            boolean nothing = blocks.isInside() || (!command.words().isEmpty() && words.isEmpty());
            return nothing ? Status.OPEN : other(command, "this is a program for a shell; it is not followed");
        }
        if (!command.alone()) {
            return other(command, "this runs apart from the shell; what it sets is lost");
        }
        int first = firstThatIsNoAssignment(words);
        List<Word> called = words.subList(first, words.size()).stream()
                .filter(word -> !vanishes(word))
                .toList();
        if (called.isEmpty()) {
            command.targets().forEach(this::expand);
            words.subList(0, first).forEach(word -> assign(word, false));
            return Status.DONE;
        }
        return run(command, expand(called.get(0)), called.subList(1, called.size()));
    }

    private Status run(BashCommand command, String name, List<Word> words) {
        if (DECLARING.contains(name)) {
            // A shell expands every word before it sets anything, and one bad word costs the command.
            words.forEach(this::expand);
            words.forEach(word -> assign(word, name.equals("export")));
            return Status.DONE;
        }
        switch (name) {
            case ":", "true" -> words.forEach(this::expand);
            case "set" -> words.forEach(word -> option(textOf(word)));
            case "unset" -> words.forEach(word -> unset(textOf(word)));
            case "return", "exit" -> stopped = true;
            case "false" -> {
                return Status.FAILED;
            }
            default -> {
                command.words().forEach(this::expand);
                return other(command, "this is a command to a shell, not an assignment");
            }
        }
        return Status.DONE;
    }

    /** Expands a word of a command, since references may set a variable or demand one. */
    private String expand(Word word) {
        return new BashValue(text, spans, reading, this).expand(word.start(), word.end());
    }

    /** Tells whether nothing is left of a word when it is expanded, so that it is no word at all. */
    private boolean vanishes(Word word) {
        boolean refers = text.charAt(word.start()) == '$'
                && textOf(word).indexOf('"') < 0
                && textOf(word).indexOf('\'') < 0;
        return refers && expand(word).isEmpty();
    }

    private void assign(Word word, boolean exports) {
        Matcher matcher = ASSIGNMENT.matcher(text).region(word.start(), word.end());
        if (!matcher.lookingAt()) {
            declare(word, exports);
            return;
        }
        String name = matcher.group(1);
        boolean array = !matcher.group(2).isEmpty() || isArray(matcher.end(), word.end());
        if (ShellVariables.isReadonly(name)) {
            reading.problem("a shell does not let " + name + " be set", word.start(), word.end());
            return;
        }
        if (!array) {
            BashValue value = new BashValue(text, spans, reading, this);
            String before = matcher.group(3).isEmpty() ? "" : variables.getOrDefault(name, "");
            String all = reading.spend(before + value.expandAssigned(matcher.end(), word.end()), word.start());
            if (exports) {
                exported.add(name);
            }
            set(name, all, value.isDynamic(), word.start(), word.end());
        }
    }

    /** Tells whether a value is a list in parentheses; with a carriage return behind it, it is a text like any other. */
    private boolean isArray(int from, int end) {
        return from < end && text.charAt(from) == '(' && spans.parenthesis(from) == end;
    }

    /** Reads a word behind {@code export} that is a name, or becomes a name or an assignment when it is expanded. */
    private void declare(Word word, boolean exports) {
        BashValue value = new BashValue(text, spans, reading, this);
        String expanded = value.expand(word.start(), word.end());
        Matcher matcher = ASSIGNMENT.matcher(expanded);
        if (matcher.lookingAt()
                && matcher.group(2).isEmpty()
                && matcher.group(3).isEmpty()) {
            set(matcher.group(1), expanded.substring(matcher.end()), value.isDynamic(), word.start(), word.end());
        } else if (exports && variables.containsKey(expanded)) {
            exported.add(expanded);
            reading.bind(expanded, variables.getOrDefault(expanded, ""), word.start(), word.end());
        }
    }

    private void option(String option) {
        boolean all = option.equals("allexport") || (option.matches("[-+][a-z]+") && option.indexOf('a') > 0);
        exportsAll = all ? !option.startsWith("+") : exportsAll;
    }

    private void unset(String name) {
        if (variables.remove(name) != null && exported.remove(name)) {
            reading.forget(name);
        }
    }

    private Status other(BashCommand command, String message) {
        reading.problem(message, command.start(), command.end());
        return Status.OPEN;
    }

    private int firstThatIsNoAssignment(List<Word> words) {
        int at = 0;
        while (at < words.size()
                && ASSIGNMENT
                        .matcher(text)
                        .region(words.get(at).start(), words.get(at).end())
                        .lookingAt()) {
            at++;
        }
        return at;
    }

    private String textOf(Word word) {
        return text.substring(word.start(), word.end());
    }
}
