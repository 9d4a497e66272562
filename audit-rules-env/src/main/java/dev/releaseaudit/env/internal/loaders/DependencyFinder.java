package dev.releaseaudit.env.internal.loaders;

import dev.releaseaudit.env.loading.LoaderUse;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.spi.Workspace;

/** Reads lists of dependencies line by line. */
final class DependencyFinder implements LoaderFinder {

    @Override
    public boolean accepts(SourceFile file) {
        return Dependency.ALL.stream()
                .anyMatch(each -> each.list().matcher(file.name()).matches());
    }

    @Override
    public void find(SourceFile file, Workspace workspace, LoaderUses uses) {
        for (Dependency each : Dependency.ALL) {
            if (each.list().matcher(file.name()).matches()) {
                LineSearch.first(file, each.line()).ifPresent(at -> {
                    LoaderUse use = new LoaderUse(each.loader(), each.dialect(), at);
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
