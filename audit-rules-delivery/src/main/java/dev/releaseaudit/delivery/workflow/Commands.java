package dev.releaseaudit.delivery.workflow;

import dev.releaseaudit.delivery.Command;
import dev.releaseaudit.model.EmbeddedText;
import dev.releaseaudit.source.TreePaths;
import java.util.ArrayList;
import java.util.List;

/** Splits a script into its commands, as far as plain text tells: no loop is run and no variable replaced. */
public final class Commands {

    private static final int LONGEST = 100_000;

    private final EmbeddedText script;
    private final String text;
    private final List<Command> commands = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private String folder;
    private boolean inWord;
    private int start = -1;
    private int at;

    private Commands(EmbeddedText script, String folder) {
        this.script = script;
        this.text = script.text().length() > LONGEST ? "" : script.text();
        this.folder = folder;
    }

    /** Returns the commands of a script that begins in a folder. */
    public static List<Command> of(EmbeddedText script, String folder) {
        Commands commands = new Commands(script, folder);
        commands.read();
        return commands.commands;
    }

    private void read() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\' && at + 1 < text.length()) {
                escaped();
            } else if (c == '\'' || c == '"') {
                quoted(c);
            } else if (text.startsWith("${{", at)) {
                expression();
            } else if (c == '#' && !inWord) {
                skipLine();
            } else if (c == ' ' || c == '\t') {
                endWord();
                at++;
            } else if (c == '\n' || c == ';' || c == '&' || c == '|' || c == '(' || c == ')') {
                separator(c);
            } else {
                add(c);
                at++;
            }
        }
        endCommand(false);
    }

    private void escaped() {
        if (text.charAt(at + 1) == '\n') {
            endWord();
        } else {
            add(text.charAt(at + 1));
        }
        at += 2;
    }

    private void quoted(char quote) {
        begin();
        at++;
        while (at < text.length() && text.charAt(at) != quote) {
            if (text.charAt(at) == '\\' && quote == '"' && at + 1 < text.length()) {
                at++;
            }
            word.append(text.charAt(at++));
        }
        at++;
    }

    /** What the server replaces is one piece, whatever stands in it. */
    private void expression() {
        int end = text.indexOf("}}", at);
        int to = end < 0 ? text.length() : end + 2;
        begin();
        word.append(text, at, to);
        at = to;
    }

    private void separator(char c) {
        boolean redirects = c == '&' && (word.toString().endsWith(">") || text.startsWith(">", at + 1));
        boolean substitutes = c == '(' && word.toString().endsWith("$");
        if (redirects || substitutes) {
            add(c);
            at++;
            return;
        }
        boolean or = text.startsWith("||", at);
        boolean tolerated = or && alwaysHolds(text.substring(at + 2).stripLeading());
        endCommand(tolerated);
        at += or || text.startsWith("&&", at) ? 2 : 1;
        if (tolerated) {
            skipCommand();
        }
    }

    private static boolean alwaysHolds(String rest) {
        return rest.matches("(?s)(?:true|:|exit 0|echo)\\b.*") || rest.startsWith(":");
    }

    private void skipCommand() {
        while (at < text.length() && "\n;&|".indexOf(text.charAt(at)) < 0) {
            at++;
        }
    }

    private void skipLine() {
        while (at < text.length() && text.charAt(at) != '\n') {
            at++;
        }
    }

    private void add(char c) {
        begin();
        word.append(c);
    }

    private void begin() {
        inWord = true;
        if (start < 0) {
            start = at;
        }
    }

    private void endWord() {
        if (inWord) {
            words.add(word.toString());
            word.setLength(0);
            inWord = false;
        }
    }

    private void endCommand(boolean tolerated) {
        endWord();
        if (!words.isEmpty()) {
            int end = Math.min(at, text.length());
            String written = text.substring(start, end).strip();
            commands.add(new Command(
                    written.replaceAll("\\\\\\n\\s*", ""),
                    words,
                    folder,
                    tolerated,
                    script.locate(start, start + written.length())));
            if (words.get(0).equals("cd") && words.size() == 2) {
                folder = TreePaths.resolve(folder, words.get(1)).orElse(folder);
            }
            words.clear();
        }
        start = -1;
    }
}
