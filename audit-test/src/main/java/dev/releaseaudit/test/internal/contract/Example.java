package dev.releaseaudit.test.internal.contract;

import dev.releaseaudit.test.internal.marks.MarkedFile;
import dev.releaseaudit.test.internal.marks.Wrapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One example of a page: a tree of files.
 *
 * @param files the files
 */
record Example(List<MarkedFile> files) {

    /** The last line of a block whose file ends within a line, as version control writes it. */
    private static final String OPEN_END = "\n\\ No newline at end of file\n";

    Example {
        files = List.copyOf(files);
    }

    /**
     * Reads the examples of a section.
     *
     * @throws IllegalArgumentException where a block names no file or does not end
     */
    static List<Example> in(String section) {
        List<Example> examples = new ArrayList<>();
        List<MarkedFile> files = new ArrayList<>();
        Optional<Fence> open = Optional.empty();
        var content = new StringBuilder();
        for (String line : section.lines().toList()) {
            if (open.isPresent() && open.get().closedBy(line)) {
                files.add(file(open.get(), content.toString()));
                open = Optional.empty();
            } else if (open.isPresent()) {
                content.append(line).append('\n');
            } else if (!line.isBlank()) {
                open = Fence.openedBy(line);
                content.setLength(0);
                if (open.isEmpty() && !files.isEmpty()) {
                    examples.add(new Example(files));
                    files.clear();
                }
            }
        }
        open.ifPresent(fence -> {
            throw new IllegalArgumentException("A block does not end: " + fence.path());
        });
        if (!files.isEmpty()) {
            examples.add(new Example(files));
        }
        return List.copyOf(examples);
    }

    private static MarkedFile file(Fence fence, String content) {
        if (fence.path().isEmpty()) {
            throw new IllegalArgumentException("A block names no file after its language:\n" + content);
        }
        String text = content.endsWith(OPEN_END) ? content.substring(0, content.length() - OPEN_END.length()) : content;
        return MarkedFile.of(fence.path(), text, Wrapping.NONE);
    }
}
