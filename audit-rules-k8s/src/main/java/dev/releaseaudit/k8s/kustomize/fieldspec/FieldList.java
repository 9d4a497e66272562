package dev.releaseaudit.k8s.kustomize.fieldspec;

import java.util.Optional;
import java.util.stream.Stream;

/** Names the lists of fields that a configuration has, but for the name references. */
public enum FieldList {
    /** What a prefix is put before. */
    NAME_PREFIX("namePrefix"),
    /** What a suffix is put after. */
    NAME_SUFFIX("nameSuffix"),
    /** What holds a namespace. */
    NAMESPACE("namespace"),
    /** What common labels are put into. */
    COMMON_LABELS("commonLabels"),
    /** What labels are put into. */
    LABELS("labels"),
    /** What labels are put into that are meant for templates too. */
    TEMPLATE_LABELS("templateLabels"),
    /** What labels are put into that are meant for volume claim templates too. */
    VOLUME_CLAIM_TEMPLATE_LABELS("volumeClaimTemplateLabels"),
    /** What common annotations are put into. */
    COMMON_ANNOTATIONS("commonAnnotations"),
    /** What may hold references to variables. */
    VAR_REFERENCE("varReference"),
    /** What holds the name of an image. */
    IMAGES("images"),
    /** What holds a number of replicas. */
    REPLICAS("replicas");

    private final String key;

    FieldList(String key) {
        this.key = key;
    }

    /** Returns the key in a configuration. */
    public String key() {
        return key;
    }

    /** Returns the list with this key. */
    public static Optional<FieldList> of(String key) {
        return Stream.of(values()).filter(list -> list.key.equals(key)).findFirst();
    }
}
