package dev.releaseaudit.docs.shell;

import dev.releaseaudit.docs.CodeMention;
import dev.releaseaudit.docs.Command;
import dev.releaseaudit.docs.Page;
import dev.releaseaudit.docs.ShellWord;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.TreePaths;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Splits lines of shell into commands, and follows {@code cd}. Reads what documents show, not all that a shell can. */
final class ShellReader {

    private static final Set<String> PREFIXES =
            Set.of("sudo", "time", "exec", "command", "env", "nohup", "then", "do", "else", "if", "!");

    private final Page page;
    private final SourceTree tree;
    private final Optional<CodeMention> mention;
    private final List<Command> commands;
    private final List<ShellWord> words = new ArrayList<>();
    private Optional<String> folder = Optional.empty();
    private boolean elsewhere;
    private boolean continued;
    private String heredoc = "";
    private String pendingHeredoc = "";

    ShellReader(Page page, SourceTree tree, Optional<CodeMention> mention, List<Command> commands) {
        this.page = page;
        this.tree = tree;
        this.mention = mention;
        this.commands = commands;
    }

    /** Tells whether the next line belongs to a command that has begun. */
    boolean continues() {
        return continued || !heredoc.isEmpty();
    }

    /** Takes a line, whose first characters may be a prompt. Its location ends where the text ends. */
    void line(String text, int skip, Location at) {
        if (!heredoc.isEmpty()) {
            heredoc = text.strip().equals(heredoc) ? "" : heredoc;
            return;
        }
        continued = false;
        int i = skip;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                i++;
            } else if (c == '#') {
                break;
            } else if (c == '\\' && text.substring(i + 1).isBlank()) {
                continued = true;
                break;
            } else if (";&|()".indexOf(c) >= 0) {
                end();
                i++;
            } else if (c == '<' && text.startsWith("<<", i)) {
                i = heredoc(text, i);
            } else if (ShellSyntax.redirects(text, i)) {
                i = ShellSyntax.afterRedirection(text, i);
            } else {
                i = word(text, i, at);
            }
        }
        heredoc = pendingHeredoc;
        pendingHeredoc = "";
        if (!continued) {
            end();
        }
    }

    /** Takes what stands so far as a command. */
    void end() {
        while (!words.isEmpty()
                && (PREFIXES.contains(words.get(0).text())
                        || ShellSyntax.isAssignment(words.get(0).text()))) {
            words.remove(0);
        }
        if (!words.isEmpty()) {
            String program = words.get(0).text();
            if (program.equals("cd")) {
                enter(words.size() > 1 ? words.get(1) : words.get(0));
            } else {
                elsewhere |= program.equals("git")
                        && words.size() > 1
                        && words.get(1).text().equals("clone");
                Location whole = words.get(0)
                        .location()
                        .through(words.get(words.size() - 1).location());
                commands.add(new Command(words, folder, elsewhere, mention, whole));
            }
            words.clear();
        }
    }

    private void enter(ShellWord target) {
        String base = folder.orElse("");
        Optional<String> there = TreePaths.resolve(base, target.text()).filter(tree::isFolder);
        Optional<String> beside = folder.isPresent()
                ? Optional.empty()
                : TreePaths.resolve(TreePaths.folder(page.path()), target.text())
                        .filter(tree::isFolder);
        Optional<String> next = there.or(() -> beside);
        elsewhere |= !target.fixed() || next.isEmpty();
        folder = next;
    }

    private int word(String text, int start, Location at) {
        StringBuilder word = new StringBuilder();
        boolean fixed = true;
        char quote = 0;
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (quote == 0 && (Character.isWhitespace(c) || ";&|()".indexOf(c) >= 0 && !text.startsWith("$(", i - 1))) {
                break;
            } else if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            } else if (c == '\\' && quote != '\'' && i + 1 < text.length()) {
                word.append(text.charAt(++i));
            } else {
                fixed &= "$<>{}*?[]`…".indexOf(c) < 0;
                word.append(c);
            }
            i++;
        }
        String value = word.toString();
        int column = at.endColumn() - text.length();
        Location place = at.line() == at.endLine() && column + start > 0
                ? Location.of(at.path(), at.line(), column + start, column + i)
                : at;
        words.add(new ShellWord(value, fixed && !value.contains("..."), mention.isPresent() ? at : place));
        return i;
    }

    private int heredoc(String text, int at) {
        int i = at + 2;
        while (i < text.length() && "-<'\" ".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        int end = i;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
            end++;
        }
        pendingHeredoc = text.startsWith("<<<", at) ? "" : text.substring(i, end);
        return Math.max(
                Math.min(text.length(), end + (end < text.length() && "'\"".indexOf(text.charAt(end)) >= 0 ? 1 : 0)),
                at + 2);
    }
}
