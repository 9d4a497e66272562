package dev.releaseaudit.k8s.overlay;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A repository, or a file in one, that a kustomization builds on.
 *
 * @param name what it is, without the version
 * @param version the tag, commit or branch that it is taken at; empty where it is the default branch
 */
public record RemoteBase(String name, String version) {

    /** What kustomize takes for an address rather than a path. */
    private static final Pattern HOST =
            Pattern.compile("(?i)(?:git::)?(?:(?:https?|ssh)://|github\\.com[/:]|[a-z][a-z0-9-]*@).*");

    private static final Pattern REFERENCE = Pattern.compile("[?&](?:ref|version)=([^&#]*)");

    /** Addresses of files, which say the version in their path. */
    private static final List<Pattern> FILES = List.of(
            Pattern.compile("https?://raw\\.githubusercontent\\.com/[^/]+/[^/]+/(?:refs/(?:heads|tags)/)?([^/]+)/.*"),
            Pattern.compile("https?://github\\.com/[^/]+/[^/]+/raw/(?:refs/(?:heads|tags)/)?([^/]+)/.*"),
            Pattern.compile("https?://github\\.com/[^/]+/[^/]+/releases/(latest)/download/.*"));

    private static final Set<String> BRANCHES =
            Set.of("main", "master", "head", "develop", "development", "dev", "trunk", "latest", "stable", "next");

    /** Reads an entry of {@code resources}; empty where it is a path, or a file whose address says nothing of a version. */
    public static Optional<RemoteBase> of(String text) {
        if (!HOST.matcher(text).matches()) {
            return Optional.empty();
        }
        String name = text.split("[?#]", 2)[0];
        for (Pattern file : FILES) {
            Matcher version = file.matcher(name);
            if (version.matches()) {
                return Optional.of(new RemoteBase(name, version.group(1)));
            }
        }
        Matcher reference = REFERENCE.matcher(text);
        if (reference.find()) {
            return Optional.of(new RemoteBase(name, reference.group(1)));
        }
        return name.matches(".*\\.(ya?ml|json)") ? Optional.empty() : Optional.of(new RemoteBase(name, ""));
    }

    /** Tells whether the version is one that stays: anything but a branch by its name. */
    public boolean pinned() {
        return !version.isEmpty() && !BRANCHES.contains(version.toLowerCase(Locale.ROOT));
    }
}
