package dev.releaseaudit.delivery;

import java.util.Locale;

/** Splits names of images into registry, path, tag and digest. */
public final class ImageName {

    private ImageName() {}

    /** Returns a name without tag and digest. */
    public static String repository(String name) {
        String plain = withoutDigest(name);
        int colon = tagColon(plain);
        return colon < 0 ? plain : plain.substring(0, colon);
    }

    /** Returns the tag; empty where there is none. */
    public static String tag(String name) {
        String plain = withoutDigest(name);
        int colon = tagColon(plain);
        return colon < 0 ? "" : plain.substring(colon + 1);
    }

    /** Returns the last part of the path, without tag and digest. */
    public static String last(String name) {
        String repository = repository(name);
        return repository.substring(repository.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    /** Returns the name in full, with the registry and the owner that Docker adds, without tag and digest. */
    public static String full(String name) {
        String repository = repository(name);
        int slash = repository.indexOf('/');
        String first = slash < 0 ? "" : repository.substring(0, slash);
        boolean registry = first.contains(".") || first.contains(":") || first.equals("localhost");
        String owned = slash < 0 ? "library/" + repository : repository;
        String full = registry ? repository : "docker.io/" + owned;
        return full.replaceFirst("^(?:index\\.docker\\.io|registry-1\\.docker\\.io)/", "docker.io/")
                .replaceFirst("^docker\\.io/([^/]+)$", "docker.io/library/$1");
    }

    private static String withoutDigest(String name) {
        int at = name.indexOf('@');
        return at < 0 ? name : name.substring(0, at);
    }

    private static int tagColon(String plain) {
        int colon = plain.lastIndexOf(':');
        boolean tag = colon > plain.lastIndexOf('/') && !plain.startsWith("-", colon + 1);
        return tag ? colon : -1;
    }
}
