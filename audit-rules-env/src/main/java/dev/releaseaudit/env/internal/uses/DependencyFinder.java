package dev.releaseaudit.env.internal.uses;

import dev.releaseaudit.env.loading.EnvUse;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.spi.Workspace;

/** Reads lists of dependencies line by line. */
final class DependencyFinder implements UseFinder {

    @Override
    public boolean accepts(SourceFile file) {
        return Dependency.ALL.stream()
                .anyMatch(each -> each.list().matcher(file.name()).matches());
    }

    @Override
    public void find(SourceFile file, Workspace workspace, Uses uses) {
        for (Dependency each : Dependency.ALL) {
            if (each.list().matcher(file.name()).matches()) {
                LineSearch.first(file, each.line()).ifPresent(at -> {
                    EnvUse use = new EnvUse(each.loader(), each.dialect(), at);
                    if (each.upward()) {
                        uses.readUpward(file.folder(), ".env", use);
                    } else {
                        uses.readMatching(file.folder(), each.file(), use);
                    }
                });
            }
        }
    }
}
