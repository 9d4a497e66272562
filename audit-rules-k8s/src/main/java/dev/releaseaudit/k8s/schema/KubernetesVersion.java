package dev.releaseaudit.k8s.schema;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A minor version of Kubernetes.
 *
 * @param minor the number after {@code 1.}
 */
public record KubernetesVersion(int minor) implements Comparable<KubernetesVersion> {

    private static final Pattern TEXT = Pattern.compile("v?1\\.(?<minor>[0-9]{1,3})(?:[.+-].*)?");

    /** Reads {@code 1.30}, {@code v1.30} or {@code v1.30.4}; empty where the text is none of these. */
    public static Optional<KubernetesVersion> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        return matcher.matches()
                ? Optional.of(new KubernetesVersion(Integer.parseInt(matcher.group("minor"))))
                : Optional.empty();
    }

    @Override
    public int compareTo(KubernetesVersion other) {
        return Integer.compare(minor, other.minor);
    }

    /** Returns {@code 1.30}. */
    @Override
    public String toString() {
        return "1." + minor;
    }
}
