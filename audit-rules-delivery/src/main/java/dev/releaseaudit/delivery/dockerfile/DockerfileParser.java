package dev.releaseaudit.delivery.dockerfile;

import dev.releaseaudit.delivery.Dockerfile;
import dev.releaseaudit.source.SourceFile;
import java.util.regex.Pattern;

/** Reads a Dockerfile as BuildKit does. */
public final class DockerfileParser {

    private static final Pattern NAME = Pattern.compile(
            "(?:Dockerfile|Containerfile|dockerfile)(?:[._-][\\w.-]{1,80})?|[\\w.-]{1,80}\\.(?:[Dd]ockerfile|[Cc]ontainerfile)");
    private static final Pattern OTHER = Pattern.compile(
            ".*\\.(?:dockerignore|md|txt|sh|go|py|js|ts|java|rb|ya?ml|json|j2|tmpl|template|tpl|erb|in|bak|orig)");

    private DockerfileParser() {}

    /** Tells whether this is the name of a Dockerfile. */
    public static boolean accepts(String fileName) {
        return NAME.matcher(fileName).matches() && !OTHER.matcher(fileName).matches();
    }

    /**
     * Reads a file.
     *
     * @throws dev.releaseaudit.source.UnreadableFileException where the file has no text
     */
    public static Dockerfile parse(SourceFile file) {
        InstructionScan scan = new InstructionScan(file);
        StageBuilder stages = new StageBuilder(scan.escape(), scan.instructions());
        return new Dockerfile(
                file.path(),
                stages.arguments(),
                stages.stages(),
                scan.problem().stream().toList());
    }
}
