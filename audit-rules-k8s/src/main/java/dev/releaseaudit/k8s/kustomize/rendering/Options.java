package dev.releaseaudit.k8s.kustomize.rendering;

/**
 * Says how to build what the kustomization itself leaves open.
 *
 * @param legacyOrder whether resources are sorted by kind, as the command does by default, rather than left as loaded
 * @param restricted whether files outside the folder of a kustomization may not be read, which is the default of the command
 * @param top whether there is nothing above the root of the tree, so that {@code ..} stays there, rather than something unknown
 * @param labelled whether resources are labelled with the tool that manages them, even if the kustomization does not ask for it
 * @param managedBy the value of that label
 */
public record Options(boolean legacyOrder, boolean restricted, boolean top, boolean labelled, String managedBy) {

    /** Returns the options that are used unless others are given. */
    public static Options standard() {
        return new Options(false, true, false, false, "kustomize-v5.8.2");
    }

    /** Returns the same with files allowed that are outside the folder of a kustomization. */
    public Options unrestricted() {
        return new Options(legacyOrder, false, top, labelled, managedBy);
    }

    /** Returns the same with resources sorted by kind, unless the kustomization sorts them itself. */
    public Options inLegacyOrder() {
        return new Options(true, restricted, top, labelled, managedBy);
    }
}
