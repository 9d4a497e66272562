package dev.releaseaudit.k8s.kustomize.rendering;

/** Says what part of a kustomization had an effect. */
public enum Directive {
    /** An entry of {@code configMapGenerator}. */
    CONFIG_MAP_GENERATOR,
    /** An entry of {@code secretGenerator}. */
    SECRET_GENERATOR,
    /** A strategic merge patch, of {@code patchesStrategicMerge} or {@code patches}. */
    STRATEGIC_MERGE_PATCH,
    /** A list of JSON patch operations, of {@code patches} or {@code patchesJson6902}. */
    JSON_PATCH,
    /** The {@code namespace}. */
    NAMESPACE,
    /** The {@code namePrefix}. */
    NAME_PREFIX,
    /** The {@code nameSuffix}. */
    NAME_SUFFIX,
    /** An entry of {@code labels}. */
    LABELS,
    /** The {@code commonLabels}. */
    COMMON_LABELS,
    /** The {@code commonAnnotations}. */
    COMMON_ANNOTATIONS,
    /** An entry of {@code replicas}. */
    REPLICAS,
    /** An entry of {@code images}. */
    IMAGE,
    /** An entry of {@code replacements}. */
    REPLACEMENT,
    /** An entry of {@code vars}. */
    VAR,
    /** A value that is put in at a path, by a transformer that a file configures. */
    VALUE,
    /** The hashes at the names of what was generated. */
    NAME_HASH,
    /** The names that other resources refer to, brought up to date. */
    NAME_REFERENCES,
    /** The label that says which tool built the resources. */
    BUILD_METADATA
}
