package dev.releaseaudit.docs.topics;

import dev.releaseaudit.docs.paths.PathIndex;
import dev.releaseaudit.source.Location;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A promise that only the repository can keep: who says that Renovate updates dependencies has a configuration for it.
 *
 * @param name what is promised
 * @param words the words that promise it, in lower case
 * @param files where it is configured; empty where it is a resource
 * @param kinds the kinds of resources that keep it; empty where it is a file
 */
public record ArtifactClaim(String name, List<String> words, List<String> files, Set<String> kinds) {

    private static final List<ArtifactClaim> KNOWN = List.of(
            file("Dependabot", "dependabot", ".github/dependabot.yml", ".github/dependabot.yaml"),
            file(
                    "Renovate",
                    "renovate",
                    "renovate.json",
                    "renovate.json5",
                    ".renovaterc",
                    ".renovaterc.json",
                    ".github/renovate.json",
                    ".github/renovate.json5"),
            file(
                    "CODEOWNERS",
                    "codeowners",
                    "CODEOWNERS",
                    ".github/CODEOWNERS",
                    "docs/CODEOWNERS",
                    ".gitlab/CODEOWNERS"),
            file("pre-commit", "pre-commit hook", ".pre-commit-config.yaml", ".husky", "lefthook.yml"),
            kind("HorizontalPodAutoscaler"),
            kind("PodDisruptionBudget"),
            kind("NetworkPolicy"),
            kind("PrometheusRule"),
            kind("ExternalSecret"),
            kind("ServiceMonitor"));

    /** Copies the lists. */
    public ArtifactClaim {
        words = List.copyOf(words);
        files = List.copyOf(files);
        kinds = Set.copyOf(kinds);
    }

    /** Returns the promises that a sentence makes. */
    public static Stream<ArtifactClaim> in(String sentence) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        return KNOWN.stream().filter(promise -> promise.words().stream().anyMatch(lower::contains));
    }

    /** Returns where the repository keeps the promise. */
    public Optional<Location> kept(PathIndex paths, RepositoryFacts facts) {
        return files.stream()
                .filter(paths::exists)
                .findFirst()
                .map(Location::of)
                .or(() -> facts.kind(kinds));
    }

    /** Tells whether the repository would show it: files always, resources where manifests deploy something. */
    public boolean wouldShow(RepositoryFacts facts) {
        return kinds.isEmpty() || facts.isDeployed();
    }

    private static ArtifactClaim file(String name, String word, String... files) {
        return new ArtifactClaim(name, List.of(word), List.of(files), Set.of());
    }

    private static ArtifactClaim kind(String kind) {
        return new ArtifactClaim(kind, List.of(kind.toLowerCase(Locale.ROOT)), List.of(), Set.of(kind));
    }
}
