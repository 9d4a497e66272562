package dev.releaseaudit.env.internal.loaders;

import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.spi.Workspace;
import java.util.Set;

/** Reads calls in code that name the file to load. */
final class CodeFinder implements LoaderFinder {

    private static final Set<String> EXTENSIONS =
            Set.of("js", "mjs", "cjs", "ts", "mts", "cts", "py", "go", "rb", "java", "kt");

    @Override
    public boolean accepts(SourceFile file) {
        return EXTENSIONS.contains(file.extension());
    }

    @Override
    public void find(SourceFile file, Workspace workspace, LoaderUses uses) {
        String text = file.text();
        if (text.contains("otenv") || text.contains("env_file")) {
            LoadingCommand.CALLS.forEach(call -> call.find(file, uses));
        }
    }
}
