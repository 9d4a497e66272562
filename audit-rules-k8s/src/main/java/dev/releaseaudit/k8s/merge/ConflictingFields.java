package dev.releaseaudit.k8s.merge;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.model.Node.Entry;
import dev.releaseaudit.source.Located;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A pair of fields of which only one may be set.
 *
 * @param owner what has them
 * @param added the one that probably came last
 * @param left the other one
 */
public record ConflictingFields(String owner, Entry added, Entry left) {

    /** Fields that add to a type, and are in the way where that changes. */
    private static final Set<String> DETAILS = Set.of("rollingUpdate", "localhostProfile");

    /** Finds those of a manifest. */
    public static Stream<ConflictingFields> in(Manifest manifest) {
        return FieldUnion.in(manifest).flatMap(union -> pair(manifest, union.owner(), union.set()));
    }

    private static Stream<ConflictingFields> pair(Manifest manifest, String owner, List<Entry> fields) {
        if (fields.size() < 2) {
            return Stream.empty();
        }
        boolean swap = DETAILS.contains(fields.get(1).name())
                || (isOwn(manifest, fields.get(0)) && !isOwn(manifest, fields.get(1)));
        return Stream.of(new ConflictingFields(owner, fields.get(swap ? 0 : 1), fields.get(swap ? 1 : 0)));
    }

    /** What a target has in its own folder came after what it builds on. */
    private static boolean isOwn(Manifest manifest, Entry field) {
        String folder = manifest.deployedWith().path();
        return folder.isEmpty() || field.value().location().path().startsWith(folder + "/");
    }

    /** Returns the place of the field that probably came last. */
    public Located place() {
        return at(added);
    }

    /** Returns the place of the other field. */
    public Located leftover() {
        return at(left);
    }

    private static Located at(Entry field) {
        boolean together =
                field.location().path().equals(field.value().location().path());
        return together ? field : field.value();
    }
}
