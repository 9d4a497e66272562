package dev.releaseaudit.k8s.image;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reference to a container image in its full form, {@code docker.io/library/nginx} for {@code nginx}: what Docker and
 * Kubernetes make of the text in a manifest.
 *
 * @param registry the registry, with its port where one is given; {@code docker.io} where none is
 * @param path the repository within the registry
 * @param tag the tag; empty where there is none
 * @param digest the digest with its algorithm, {@code sha256:…}; empty where there is none
 */
public record ImageReference(String registry, String path, String tag, String digest) {

    private static final String DOCKER_HUB = "docker.io";
    private static final String DOCKER_INDEX = "index.docker.io";
    private static final String OFFICIAL = "library/";
    private static final String DEFAULT_TAG = "latest";

    /** Longer than any registry accepts. */
    private static final int LONGEST = 1024;

    private static final int LONGEST_PATH = 255;

    private static final String HOST_PART = "[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?";
    private static final String HOST = HOST_PART + "(?:\\." + HOST_PART + ")*|\\[[a-fA-F0-9:]+]";
    private static final String PATH_PART = "[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*";
    private static final Pattern REFERENCE = Pattern.compile("(?<registry>(?:" + HOST + ")(?::[0-9]+)?)/"
            + "(?<path>" + PATH_PART + "(?:/" + PATH_PART + ")*)"
            + "(?::(?<tag>\\w[\\w.-]{0,127}))?"
            + "(?:@(?<digest>(?<algorithm>[a-z0-9]+):(?<hex>[a-f0-9]+)))?");
    private static final Pattern IDENTIFIER = Pattern.compile("[a-f0-9]{64}");

    /** The algorithms of digests with the digits that each writes. */
    private static final Map<String, Integer> DIGITS = Map.of("sha256", 64, "sha384", 96, "sha512", 128);

    /** Reads a reference as Docker and Kubernetes do; empty where they refuse the text, which no pod can run then. */
    public static Optional<ImageReference> parse(String text) {
        if (text.length() > LONGEST || IDENTIFIER.matcher(text).matches()) {
            return Optional.empty();
        }
        Matcher matcher = REFERENCE.matcher(withRegistry(text));
        if (!matcher.matches() || matcher.group("path").length() > LONGEST_PATH) {
            return Optional.empty();
        }
        String algorithm = matcher.group("algorithm");
        if (algorithm != null
                && DIGITS.getOrDefault(algorithm, 0) != matcher.group("hex").length()) {
            return Optional.empty();
        }
        return Optional.of(new ImageReference(
                matcher.group("registry"), matcher.group("path"), given(matcher, "tag"), given(matcher, "digest")));
    }

    private static String given(Matcher matcher, String group) {
        String value = matcher.group(group);
        return value == null ? "" : value;
    }

    /** Puts the registry in front that the text means. */
    private static String withRegistry(String text) {
        int slash = text.indexOf('/');
        String first = slash < 0 ? "" : text.substring(0, slash);
        boolean registry = first.equals("localhost")
                || first.contains(".")
                || first.contains(":")
                || !first.toLowerCase(Locale.ROOT).equals(first);
        if (registry && !first.equals(DOCKER_HUB) && !first.equals(DOCKER_INDEX)) {
            return text;
        }
        String rest = registry ? text.substring(slash + 1) : text;
        return DOCKER_HUB + "/" + (rest.contains("/") ? "" : OFFICIAL) + rest;
    }

    /** Returns the registry and the path, without tag and digest. */
    public String name() {
        return registry + "/" + path;
    }

    /** Returns the name as people write it: without {@code docker.io/} and {@code library/}. */
    public String familiarName() {
        if (!registry.equals(DOCKER_HUB)) {
            return name();
        }
        String official = path.startsWith(OFFICIAL) ? path.substring(OFFICIAL.length()) : path;
        return official.contains("/") ? path : official;
    }

    /** Tells whether the content is fixed by a digest. */
    public boolean pinned() {
        return !digest.isEmpty();
    }

    /** Returns the tag that is pulled: {@code latest} where there is neither a tag nor a digest; empty for a digest alone. */
    public String effectiveTag() {
        return tag.isEmpty() && digest.isEmpty() ? DEFAULT_TAG : tag;
    }

    /** Returns the policy that Kubernetes pulls the image by where the container names none. */
    public PullPolicy defaultPullPolicy() {
        return effectiveTag().equals(DEFAULT_TAG) ? PullPolicy.ALWAYS : PullPolicy.IF_NOT_PRESENT;
    }

    /** Returns the full form. */
    @Override
    public String toString() {
        return name() + (tag.isEmpty() ? "" : ":" + tag) + (digest.isEmpty() ? "" : "@" + digest);
    }
}
