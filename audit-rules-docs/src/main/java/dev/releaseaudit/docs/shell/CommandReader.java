package dev.releaseaudit.docs.shell;

import dev.releaseaudit.docs.CodeMention;
import dev.releaseaudit.docs.Command;
import dev.releaseaudit.docs.Fence;
import dev.releaseaudit.docs.InlineCode;
import dev.releaseaudit.docs.Page;
import dev.releaseaudit.docs.Prose;
import dev.releaseaudit.source.SourceTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the commands that a page shows. */
public final class CommandReader {

    private static final Set<String> SHELLS =
            Set.of("sh", "bash", "shell", "zsh", "console", "shell-session", "sh-session", "terminal", "fish", "");
    private static final Set<String> TOOLS = Set.of("""
            npm yarn pnpm bun make just task composer rake pdm uv hatch mvn ./mvnw gradle ./gradlew cargo go
            poetry kubectl oc helm kustomize docker docker-compose podman skaffold bash sh zsh source python
            python3 node deno tsx ts-node ruby perl cd curl wget export git cp sudo env""".split("\\s+"));

    private final Page page;
    private final SourceTree tree;
    private final List<Command> commands = new ArrayList<>();

    private CommandReader(Page page, SourceTree tree) {
        this.page = page;
        this.tree = tree;
    }

    /** Returns the commands of a page in fences and between backticks; a tree tells which folders {@code cd} can enter. */
    public static List<Command> read(Page page, SourceTree tree) {
        CommandReader reader = new CommandReader(page, tree);
        page.fences().stream()
                .filter(fence -> SHELLS.contains(fence.language()))
                .forEach(reader::fence);
        page.prose().forEach(reader::prose);
        return reader.commands.stream()
                .filter(Command::makesProject)
                .findFirst()
                .map(reader::followed)
                .orElse(reader.commands);
    }

    /** Who makes a new project is in it from there on. */
    private List<Command> followed(Command start) {
        int line = start.location().line();
        return commands.stream()
                .map(command -> command.location().line() >= line ? command.somewhereElse() : command)
                .toList();
    }

    private void fence(Fence fence) {
        boolean prompts = fence.lines().stream().anyMatch(line -> prompt(line.text()) > 0);
        boolean labelled = !fence.language().isEmpty() && !fence.language().equals("console");
        ShellReader shell = new ShellReader(page, tree, Optional.empty(), commands);
        for (Fence.Line line : fence.lines()) {
            int skip = prompt(line.text());
            boolean begins = skip > 0 || (!prompts && (labelled || startsWithTool(line.text())));
            if (begins || shell.continues()) {
                shell.line(line.text(), skip, line.location());
            }
        }
        shell.end();
    }

    private void prose(Prose prose) {
        for (InlineCode code : prose.codes()) {
            if (code.text().indexOf(' ') > 0 && startsWithTool(code.text())
                    || code.text().startsWith("./")) {
                ShellReader shell = new ShellReader(page, tree, Optional.of(new CodeMention(prose, code)), commands);
                shell.line(code.text(), 0, code.location());
                shell.end();
            }
        }
    }

    /** Returns how many characters a prompt takes; 0 where there is none. */
    private static int prompt(String line) {
        return line.startsWith("$ ") || line.startsWith("% ") || line.startsWith("❯ ") ? 2 : 0;
    }

    private static boolean startsWithTool(String text) {
        String line = text.stripLeading();
        int end = 0;
        while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
            end++;
        }
        String first = line.substring(0, end);
        return TOOLS.contains(first) || (first.startsWith("./") && first.length() > 2) || first.equals("(cd");
    }
}
