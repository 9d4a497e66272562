package dev.releaseaudit.delivery.buildfile;

import dev.releaseaudit.delivery.BuildFile;
import dev.releaseaudit.delivery.BuildFile.Kind;
import dev.releaseaudit.delivery.BuildFile.Role;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.TreePaths;
import dev.releaseaudit.spi.Workspace;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a {@code go.mod}, or the {@code go.work} that brings several together. */
final class GoModule implements BuildFileReader.Part {

    private static final Pattern MAIN = Pattern.compile("(?m)^package main\\b");

    @Override
    public boolean accepts(SourceFile file) {
        return file.name().equals("go.mod") || file.name().equals("go.work");
    }

    @Override
    public BuildFile read(SourceFile file, Workspace workspace) {
        Draft draft = new Draft(Kind.GO, file);
        String block = "";
        List<String> lines = file.lines();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replaceFirst("//.*", "").strip();
            if (line.endsWith("(")) {
                block = line.substring(0, line.length() - 1).strip() + " ";
            } else if (line.equals(")")) {
                block = "";
            } else if (!line.isEmpty()) {
                directive((block + line).split("\\s+"), i, file, draft);
            }
        }
        if (file.name().equals("go.mod")) {
            programs(file, workspace, draft);
        }
        return draft.finished();
    }

    private static void directive(String[] words, int index, SourceFile file, Draft draft) {
        String last = words[words.length - 1];
        switch (words[0]) {
            case "module" -> draft.name(last);
            case "use" -> draft.path(Role.MEMBER, last, TextLines.word(file, index, last));
            case "require" -> {
                if (words.length > 2) {
                    draft.dependency(words[1], words[2], false, TextLines.word(file, index, words[1]));
                }
            }
            case "replace" -> {
                if (last.startsWith(".")) {
                    draft.path(Role.DEPENDENCY, last, TextLines.word(file, index, last));
                }
            }
            default -> {}
        }
    }

    /** Each folder with a {@code package main} is a program; those of inner modules are theirs. */
    private static void programs(SourceFile file, Workspace workspace, Draft draft) {
        String root = file.folder();
        String last = "-";
        for (SourceFile source : workspace.tree().under(root)) {
            boolean main = source.name().equals("main.go")
                    || source.path().contains("cmd/") && source.extension().equals("go");
            boolean test = source.name().endsWith("_test.go") || source.path().contains("/testdata/");
            if (main
                    && !test
                    && !source.folder().equals(last)
                    && owns(root, source, workspace)
                    && MAIN.matcher(source.text()).find()) {
                last = source.folder();
                String path = root.isEmpty() ? source.path() : source.path().substring(root.length() + 1);
                String name = last.equals(root) ? "" : TreePaths.name(last);
                draft.entryPoint(name, path, source.location());
            }
        }
    }

    private static boolean owns(String root, SourceFile source, Workspace workspace) {
        String folder = source.folder();
        while (folder.length() > root.length()) {
            if (workspace.tree().file(folder + "/go.mod").isPresent()) {
                return false;
            }
            folder = TreePaths.folder(folder);
        }
        return true;
    }
}
