package dev.releaseaudit.k8s.internal;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.graph.Release;
import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.Subject;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A type of subjects that manifests hold.
 *
 * @param types the classes
 * @param finder finds them in a manifest
 */
record SubjectType(Set<Class<? extends Subject>> types, Finder finder) {

    /** Finds subjects in a manifest. */
    interface Finder {

        /**
         * Finds them.
         *
         * @param manifest the manifest
         * @param release what it is deployed with
         * @param tree the tree that it comes from
         */
        Stream<? extends Subject> in(Manifest manifest, Release release, SourceTree tree);
    }

    static <S extends Subject> SubjectType of(Class<S> type, Function<Manifest, Stream<S>> finder) {
        return new SubjectType(Set.of(type), (manifest, release, tree) -> finder.apply(manifest));
    }

    Stream<? extends Subject> in(Manifest manifest, Release release, SourceTree tree) {
        return finder.in(manifest, release, tree);
    }
}
