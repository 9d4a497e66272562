package dev.releaseaudit.facts;

import dev.releaseaudit.source.Subject;

/**
 * Is something that one artifact says and that others can confirm or contradict. Readers of any pack emit facts, so that a
 * rule over several kinds of artifact imports no other pack.
 */
public sealed interface Fact extends Subject
        permits CommandRef,
                ConfigKey,
                Endpoint,
                FileRef,
                HostName,
                ImageRef,
                ReplicaCount,
                ResourceName,
                SecretRef,
                SecretValue {

    /** Returns the name that this fact is about. */
    String name();

    @Override
    default String label() {
        return name();
    }
}
