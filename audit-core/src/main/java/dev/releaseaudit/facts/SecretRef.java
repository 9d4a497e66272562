package dev.releaseaudit.facts;

import dev.releaseaudit.source.Location;

/**
 * Tells that an artifact defines or uses a secret. It never holds the secret's value.
 *
 * @param name the secret's name
 * @param key the key inside the secret; empty for the secret as a whole
 * @param defined whether the artifact creates the secret rather than uses it
 * @param location where
 */
public record SecretRef(String name, String key, boolean defined, Location location) implements Fact {}
