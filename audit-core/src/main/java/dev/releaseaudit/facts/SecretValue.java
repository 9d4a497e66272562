package dev.releaseaudit.facts;

import dev.releaseaudit.secrets.Credential;
import dev.releaseaudit.source.Location;

/**
 * Tells that an artifact writes a secret out. It never holds the secret itself.
 *
 * @param name the key that it stands under; empty where there is none
 * @param strength how much it gives away
 * @param kind what it is, with its article: {@code a GitHub token}
 * @param use what the artifact is there for
 * @param location where the secret is
 */
public record SecretValue(String name, Credential.Strength strength, String kind, Use use, Location location)
        implements Fact {

    /** Says what an artifact that holds a secret is there for. */
    public enum Use {
        /** Production loads it. */
        PRODUCTION,
        /** Programs load it, and nothing says where. */
        GENERAL,
        /** Developers and tests load it. */
        DEVELOPMENT,
        /** It shows people what to write. */
        SAMPLE,
        /** People read it. */
        DOCUMENT
    }

    /** Returns the key, else the path. */
    @Override
    public String label() {
        return name.isEmpty() ? location.path() : name;
    }
}
