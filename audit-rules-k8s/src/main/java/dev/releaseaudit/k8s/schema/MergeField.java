package dev.releaseaudit.k8s.schema;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A field that holds a merging list, or leads to one. */
public final class MergeField {

    private final boolean merging;
    private final List<String> keys;
    private final Supplier<Optional<MergeType>> type;

    MergeField(boolean merging, List<String> keys, Supplier<Optional<MergeType>> type) {
        this.merging = merging;
        this.keys = keys;
        this.type = type;
    }

    /** Returns the type of an object as kustomize has it built in. */
    static MergeType type(ValueSchema object) {
        return name -> object.field(name)
                .filter(field -> field.versions().contains(KustomizeKinds.VERSION))
                .map(MergeField::of);
    }

    private static MergeField of(FieldSchema field) {
        Optional<ListMerge> merge = field.merge().filter(each -> each.versions().contains(KustomizeKinds.VERSION));
        ValueSchema value = field.value();
        Optional<ValueSchema> inside =
                value.type() != ValueType.LIST ? Optional.of(value) : merge.flatMap(each -> value.items());
        return new MergeField(
                merge.isPresent(),
                merge.map(ListMerge::listKeys).orElse(List.of()),
                () -> inside.map(MergeField::type));
    }

    /** Tells whether the field is a list whose items a patch merges rather than replaces. */
    public boolean merging() {
        return merging;
    }

    /** Returns the fields that tell the items of a merging list apart; empty where the items are scalars. */
    public List<String> keys() {
        return keys;
    }

    /** Returns the type of the value, or of the items of a merging list; empty where nothing below merges. */
    public Optional<MergeType> type() {
        return type.get();
    }
}
