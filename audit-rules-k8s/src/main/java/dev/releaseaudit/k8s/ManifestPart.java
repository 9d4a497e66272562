package dev.releaseaudit.k8s;

import dev.releaseaudit.source.Ignore;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Subject;
import dev.releaseaudit.source.Target;
import java.util.List;
import java.util.Optional;

/** A manifest seen in one way, or a part of one: it is deployed with it, and what the manifest asks to ignore holds for it. */
public interface ManifestPart extends Subject {

    /** Returns the manifest. */
    Manifest manifest();

    @Override
    default String label() {
        return manifest().label();
    }

    @Override
    default Location location() {
        return manifest().location();
    }

    @Override
    default Optional<Target> target() {
        return manifest().target();
    }

    @Override
    default List<Ignore> ignores() {
        return manifest().ignores();
    }
}
