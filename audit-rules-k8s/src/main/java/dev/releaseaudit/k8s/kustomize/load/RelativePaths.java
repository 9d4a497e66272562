package dev.releaseaudit.k8s.kustomize.load;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Computes with paths of the tree, and knows which texts are no paths but addresses. */
final class RelativePaths {

    private static final Pattern USER = Pattern.compile("[a-zA-Z][a-zA-Z0-9-]*@.*", Pattern.DOTALL);

    private RelativePaths() {}

    /** Resolves a relative path; empty where it leaves the root of the tree, unless there is nothing above that. */
    static Optional<String> resolve(String folder, String relative, boolean top) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : (folder + "/" + relative).split("/", -1)) {
            if (part.equals("..")) {
                if (parts.isEmpty() && !top) {
                    return Optional.empty();
                }
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }

    /** Tells whether a part of the path has dots in it that look like a slip. */
    static boolean isAmbiguous(String path) {
        return Stream.of(path.split("/")).anyMatch(part -> !part.equals("..") && part.contains(".."));
    }

    /** Tells whether this names a repository or a file on another machine. */
    static boolean isRemote(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        String address = lower.startsWith("git::") ? lower.substring("git::".length()) : lower;
        return Stream.of("http://", "https://", "ssh://", "file://", "github.com/", "github.com:")
                        .anyMatch(address::startsWith)
                || USER.matcher(address).matches();
    }
}
