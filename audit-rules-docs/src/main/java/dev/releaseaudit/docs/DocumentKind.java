package dev.releaseaudit.docs;

import java.util.EnumSet;
import java.util.Set;

/** Says what a document is for, which decides what its words are worth. */
public enum DocumentKind {
    /** Says what production relies on and what is open. */
    READINESS,
    /** Says of each item before a launch whether it is done, and who does it. */
    TRACKER,
    /** Says what to do when something breaks. */
    RUNBOOK,
    /** Says how a release goes out. */
    DEPLOYMENT,
    /** Says how the software is protected, or how to report a hole. */
    SECURITY,
    /** Says what is tested and how. */
    TESTING,
    /** Says which settings there are. */
    CONFIGURATION,
    /** Says how the parts work together. */
    ARCHITECTURE,
    /** Records why something was decided, at a time. */
    DECISION,
    /** Describes an interface. */
    API,
    /** Says what is meant to be done. */
    PLAN,
    /** Says what was found at a time, as an earlier audit does. */
    REPORT,
    /** Written by a program. */
    GENERATED,
    /** Lists what changed. */
    CHANGELOG,
    /** Describes a version that has gone out, beside those of other versions. */
    VERSIONED,
    /** Introduces a folder. */
    README,
    /** Describes a product to its users. */
    PRODUCT,
    /** A form to fill in. */
    TEMPLATE,
    /** Belongs to somebody else's software, or to tests. */
    FOREIGN,
    /** Kept in a folder of what is no longer in force. */
    ARCHIVED,
    /** The same text as another document of the repository. */
    COPY,
    /** Anything else that explains. */
    GUIDE;

    private static final Set<DocumentKind> OTHER_TIMES =
            EnumSet.of(DECISION, PLAN, REPORT, GENERATED, CHANGELOG, VERSIONED, TEMPLATE, FOREIGN, ARCHIVED, COPY);
    private static final Set<DocumentKind> NOT_JUDGED = EnumSet.of(TEMPLATE, FOREIGN, ARCHIVED, COPY);
    private static final Set<DocumentKind> OPERATIONAL =
            EnumSet.of(READINESS, TRACKER, RUNBOOK, DEPLOYMENT, SECURITY, TESTING, CONFIGURATION);

    /** Tells whether such a document speaks of the repository as it is, rather than of a past or a future. */
    public boolean isCurrent() {
        return !OTHER_TIMES.contains(this);
    }

    /**
     * Tells whether such a document is written by us for readers, whatever time it speaks of: no form, nothing of somebody else,
     * nothing that is archived or said elsewhere in the same words.
     */
    public boolean isOwn() {
        return !NOT_JUDGED.contains(this);
    }

    /** Tells whether such a document speaks of running the software, so that "alert" means an alert of ours. */
    public boolean isOperational() {
        return OPERATIONAL.contains(this);
    }
}
