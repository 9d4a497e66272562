package dev.releaseaudit.k8s.kustomize.rendering;

import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;

/**
 * Something that kustomize refuses, or that is not rendered here.
 *
 * @param kind what went wrong
 * @param handling how rendering went on all the same
 * @param message one sentence that says it, without the place
 * @param location where
 */
public record Problem(Kind kind, Handling handling, String message, Location location) implements Located {

    /** How rendering went on after a problem, and so what still holds. */
    public enum Handling {
        /** As if it were allowed; all values are those that would be deployed once it is. */
        PASSED_OVER,
        /** Without one entry, and with all others. */
        SKIPPED,
        /** Without a part of a file that cannot be read; nobody knows what it says. */
        UNKNOWN
    }

    /** Says what went wrong. */
    public enum Kind {
        /** There is no kustomization in a folder, or more than one. */
        NO_KUSTOMIZATION,
        /** A kustomization is not what kustomize reads: unknown fields, wrong types, wrong kind. */
        INVALID_KUSTOMIZATION,
        /** A file or folder is not there. */
        MISSING_FILE,
        /** A file is outside the folder that may be read from. */
        OUTSIDE_ROOT,
        /** A kustomization builds on itself. */
        CYCLE,
        /** A component stands where a kustomization must, or the other way round. */
        WRONG_KIND,
        /** A file of resources does not parse, or holds something that is no resource. */
        INVALID_RESOURCE,
        /** Two resources have the same name. */
        DUPLICATE_ID,
        /** A patch is empty, or is neither of the two kinds of patches. */
        INVALID_PATCH,
        /** A patch fails on the resource that it is for. */
        PATCH_FAILS,
        /** There is no resource that a patch or replica count is for, or more than one. */
        TARGET_NOT_FOUND,
        /** A generator cannot be read. */
        INVALID_GENERATOR,
        /** A generator makes what is there already, or merges into what is not. */
        GENERATOR_CONFLICT,
        /** A name refers to more than one resource. */
        AMBIGUOUS_REFERENCE,
        /** A selector does not parse. */
        INVALID_SELECTOR,
        /** A variable is defined twice, or its value cannot be found. */
        INVALID_VARIABLE,
        /** A replacement cannot be read, or does not find its source or target. */
        INVALID_REPLACEMENT,
        /** A configuration of transformers cannot be read. */
        INVALID_CONFIGURATION,
        /** A field that is to be changed holds something that cannot be changed that way. */
        WRONG_FIELD,
        /** The order of the resources cannot be read. */
        INVALID_ORDER,
        /** A limit on size or work was reached. */
        LIMIT,
        /** Something needs a network, a container or a program, or is not rendered here for another reason. */
        NOT_RENDERED;

        private Handling usually() {
            return switch (this) {
                case CYCLE, WRONG_KIND, DUPLICATE_ID, GENERATOR_CONFLICT, AMBIGUOUS_REFERENCE, INVALID_ORDER ->
                    Handling.PASSED_OVER;
                case LIMIT -> Handling.UNKNOWN;
                default -> Handling.SKIPPED;
            };
        }
    }

    /** Creates a problem that is handled as problems of its kind usually are. */
    public Problem(Kind kind, String message, Location location) {
        this(kind, kind.usually(), message, location);
    }

    /** Tells whether kustomize itself refuses this; what is merely not rendered here, it may build. */
    public boolean refused() {
        return kind != Kind.NOT_RENDERED && kind != Kind.LIMIT;
    }

    /** Tells whether something of what would be deployed is not known because of this. */
    public boolean open() {
        return handling != Handling.PASSED_OVER;
    }

    /** Tells whether resources are left out because of this, so that what refers to them finds nothing. */
    public boolean omits() {
        return open()
                && switch (kind) {
                    case NO_KUSTOMIZATION,
                            INVALID_KUSTOMIZATION,
                            MISSING_FILE,
                            OUTSIDE_ROOT,
                            INVALID_RESOURCE,
                            INVALID_GENERATOR,
                            LIMIT,
                            NOT_RENDERED -> true;
                    default -> false;
                };
    }

    /** Returns the place, followed by the message. */
    @Override
    public String toString() {
        return location + ": " + message;
    }
}
