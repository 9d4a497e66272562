package dev.releaseaudit.delivery.buildfile;

import dev.releaseaudit.delivery.BuildFile;
import dev.releaseaudit.delivery.BuildFile.Kind;
import dev.releaseaudit.delivery.BuildFile.Role;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.spi.Workspace;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads Gradle settings and build files, as far as they speak in plain text. */
final class GradleBuild implements BuildFileReader.Part {

    private static final Pattern QUOTED = Pattern.compile("[\"']([^\"'$]{1,200})[\"']");
    private static final Pattern NAME = Pattern.compile("rootProject\\.name\\s*=\\s*[\"']([^\"']{1,100})[\"']");
    private static final Pattern PROJECT = Pattern.compile("project\\((?:path:\\s*)?[\"'](:[^\"']{1,200})[\"']\\)");
    private static final Pattern DEPENDENCY = Pattern.compile(
            "\\b(\\w{1,40}(?:[iI]mplementation|[aA]pi|[rR]untimeOnly|[cC]ompileOnly)|implementation|api|runtimeOnly|compileOnly)\\b\\s*\\(?\\s*[\"']([\\w.-]{1,100}:[\\w.-]{1,100})(?::([^\"']{1,60}))?[\"']");
    private static final Pattern START = Pattern.compile(
            "\\bmainClass(?:Name)?\\b.{0,20}[\"']([\\w.$]{1,200})[\"']|[\"'(](org\\.springframework\\.boot|application|io\\.quarkus|io\\.micronaut\\.application|com\\.google\\.cloud\\.tools\\.jib)[\"')]|^\\s*(application)\\s*(?:\\{.*)?$");

    @Override
    public boolean accepts(SourceFile file) {
        return List.of("build.gradle", "build.gradle.kts", "settings.gradle", "settings.gradle.kts")
                .contains(file.name());
    }

    @Override
    public BuildFile read(SourceFile file, Workspace workspace) {
        Draft draft = new Draft(Kind.GRADLE, file);
        boolean settings = file.name().startsWith("settings.");
        boolean including = false;
        List<String> lines = file.lines();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).length() > 2_000 ? "" : lines.get(i);
            String code = line.strip();
            including = settings
                    && (code.startsWith("include") && !code.startsWith("includeBuild")
                            || including && (code.startsWith("\"") || code.startsWith("'")));
            if (including) {
                projects(line, i, file, draft);
            }
            Matcher name = NAME.matcher(line);
            if (name.find()) {
                draft.name(name.group(1));
            }
            if (!settings) {
                build(line, i, file, draft);
            }
        }
        if (!settings) {
            JvmMain.add(file, workspace, draft);
        }
        return draft.finished();
    }

    private static void projects(String line, int index, SourceFile file, Draft draft) {
        Matcher name = QUOTED.matcher(line);
        while (name.find()) {
            String folder = name.group(1).replaceFirst("^:", "").replace(':', '/');
            draft.path(Role.MEMBER, folder, TextLines.word(file, index, name.group(1)));
        }
    }

    private static void build(String line, int index, SourceFile file, Draft draft) {
        Matcher project = PROJECT.matcher(line);
        while (project.find()) {
            draft.named(Role.DEPENDENCY, project.group(1), TextLines.word(file, index, project.group(1)));
        }
        Matcher dependency = DEPENDENCY.matcher(line);
        while (dependency.find()) {
            String version = dependency.group(3) == null ? "" : dependency.group(3);
            draft.dependency(
                    dependency.group(2),
                    version,
                    dependency.group(1).startsWith("test"),
                    TextLines.word(file, index, dependency.group(2)));
        }
        Matcher start = START.matcher(line);
        if (start.find()) {
            String name = Stream.of(start.group(1), start.group(2), start.group(3))
                    .filter(group -> group != null)
                    .findFirst()
                    .orElse("");
            draft.entryPoint(name, "", TextLines.word(file, index, name));
        }
    }
}
