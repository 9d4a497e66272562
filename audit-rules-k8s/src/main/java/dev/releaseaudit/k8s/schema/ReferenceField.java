package dev.releaseaudit.k8s.schema;

import java.util.List;

/**
 * A field by which objects of some kinds name an object of another, as {@code spec/volumes/configMap/name} of a Pod names a
 * ConfigMap.
 *
 * @param kinds the kinds that have the field
 * @param path the keys that lead to the field, with {@code /} between them; lists are passed through
 * @param target the kinds of the object that it names
 */
public record ReferenceField(KindSelector kinds, String path, KindSelector target) {

    private static final List<ReferenceField> BUILT_IN = FactLines.of("reference-fields.txt").stream()
            .map(ReferenceField::read)
            .toList();

    /** Returns the fields that kustomize knows, those of one target next to each other. */
    public static List<ReferenceField> builtIn() {
        return BUILT_IN;
    }

    private static ReferenceField read(String line) {
        String[] words = line.split(" ");
        return new ReferenceField(KindSelector.read(words, 0), words[3], KindSelector.read(words, 5));
    }
}
