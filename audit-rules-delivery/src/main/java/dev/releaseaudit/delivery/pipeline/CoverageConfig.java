package dev.releaseaudit.delivery.pipeline;

import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.spi.Workspace;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the coverage gate of test runners whose configuration is code, and of coverage services. */
final class CoverageConfig implements BuildFilesReader.Part {

    private static final Pattern LIMIT = Pattern.compile(
            "\\b(?:lines|functions|branches|statements|global|target|fail_under|threshold-total|total)[\"']? ?[:=] ?[\"']?(\\d{1,3}(?:\\.\\d{1,2})?)%?");
    private static final Pattern OPTION = Pattern.compile(
            "--(?:cov-fail-under|fail-under(?:-lines)?|lines|branches|check-coverage)[= ](\\d{1,3})\\b");

    @Override
    public boolean accepts(SourceFile file) {
        String name = file.name();
        return name.startsWith("vitest.config.")
                || name.startsWith("vite.config.")
                || name.startsWith("jest.config.")
                || name.startsWith(".nycrc")
                || name.startsWith(".c8rc")
                || name.startsWith("codecov.")
                || name.startsWith(".codecov.")
                || name.startsWith(".testcoverage.")
                || name.equals("package.json")
                || name.equals("Makefile")
                || file.folder().equals(".github/workflows");
    }

    @Override
    public void read(SourceFile file, Workspace workspace, PipelineSink found) {
        boolean config = !file.folder().equals(".github/workflows")
                && !file.name().equals("Makefile")
                && !file.name().equals("package.json");
        List<String> lines = file.lines();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).length() < 1_000) {
                gates(config ? LIMIT : OPTION, i, file, found);
            }
        }
    }

    private static void gates(Pattern pattern, int line, SourceFile file, PipelineSink found) {
        Matcher limit = pattern.matcher(file.lines().get(line));
        while (limit.find()) {
            found.gate(
                    limit.group(1), LineLocations.word(file, line, limit.group().strip()));
        }
    }
}
