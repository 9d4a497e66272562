package dev.releaseaudit.schema;

/**
 * A field of a type.
 *
 * @param value what it holds, as the index writes it
 * @param required whether it must be there
 * @param merge how a strategic merge patch merges its items, as the index writes it; empty where it replaces them
 * @param mergesSince the first minor version whose patches merge them so; 0 where all that have the field do
 * @param since the first minor version of Kubernetes that has it; 0 where all that have the type do
 * @param last the last minor version of Kubernetes that has it; 0 where all that have the type do
 */
record IndexedField(String value, boolean required, String merge, int mergesSince, int since, int last) {

    IndexedField(String value, boolean required) {
        this(value, required, "", 0, 0, 0);
    }

    IndexedField withValue(String newValue) {
        return new IndexedField(newValue, required, merge, mergesSince, since, last);
    }

    IndexedField within(int newMergesSince, int newSince, int newLast) {
        return new IndexedField(value, required, merge, newMergesSince, newSince, newLast);
    }

    @Override
    public String toString() {
        return value
                + (required ? "!" : "")
                + merge
                + (mergesSince == 0 ? "" : "^" + mergesSince)
                + (since == 0 ? "" : "+" + since)
                + (last == 0 ? "" : "<" + (last + 1));
    }
}
