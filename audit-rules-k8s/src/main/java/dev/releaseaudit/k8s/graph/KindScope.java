package dev.releaseaudit.k8s.graph;

import dev.releaseaudit.k8s.schema.SchemaIndex;
import dev.releaseaudit.k8s.schema.Scope;
import java.util.Set;

/** Knows the kinds whose objects stand in no namespace, custom ones that are well known among them. */
final class KindScope {

    /** What the index does not know. */
    private static final Set<String> ALSO = Set.of("snapshot.storage.k8s.io/VolumeSnapshotClass");

    private KindScope() {}

    static boolean isClusterWide(GroupKind kind) {
        return SchemaIndex.published()
                        .scope(kind.group(), kind.kind())
                        .filter(Scope.CLUSTER::equals)
                        .isPresent()
                || ALSO.contains(kind.group() + "/" + kind.kind());
    }
}
