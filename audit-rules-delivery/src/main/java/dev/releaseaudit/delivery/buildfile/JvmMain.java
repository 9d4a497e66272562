package dev.releaseaudit.delivery.buildfile;

import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.spi.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the class that a program for the Java virtual machine begins with, by the name that it usually has. */
final class JvmMain {

    private static final Pattern NAME =
            Pattern.compile("(?:\\w{0,60}Application|\\w{0,60}Main|App)\\.(?:java|kt|scala)");
    private static final Pattern MAIN = Pattern.compile(
            "static\\s+void\\s+main\\s*\\(|\\bfun\\s+main\\s*\\(|\\bdef\\s+main\\s*\\(|extends\\s+App\\b");

    private JvmMain() {}

    static Optional<SourceFile> of(SourceFile buildFile, Workspace workspace) {
        String folder = buildFile.folder().isEmpty() ? "" : buildFile.folder() + "/";
        return Stream.of("java", "kotlin", "scala")
                .map(language -> workspace.tree().under(folder + "src/main/" + language))
                .flatMap(List::stream)
                .filter(file -> NAME.matcher(file.name()).matches())
                .filter(file -> MAIN.matcher(file.text()).find())
                .findFirst();
    }

    /** Says where a program begins, unless the build file does. */
    static void add(SourceFile buildFile, Workspace workspace, Draft draft) {
        of(buildFile, workspace).ifPresent(main -> {
            int skipped = buildFile.folder().isEmpty() ? 0 : buildFile.folder().length() + 1;
            draft.entryPoint(main.name(), main.path().substring(skipped), main.location());
        });
    }
}
