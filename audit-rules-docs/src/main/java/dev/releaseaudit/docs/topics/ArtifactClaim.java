package dev.releaseaudit.docs.topics;

import dev.releaseaudit.docs.language.Vocabulary;
import dev.releaseaudit.docs.paths.PathIndex;
import dev.releaseaudit.model.Node;
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

    private static final List<ArtifactClaim> KNOWN =
            Vocabulary.resource(ArtifactClaim.class, "artifact-claims.yaml").entries().stream()
                    .map(ArtifactClaim::of)
                    .toList();

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

    private static ArtifactClaim of(Node.Entry entry) {
        Node node = entry.value();
        return new ArtifactClaim(
                entry.name(),
                Vocabulary.texts(node.get("words")),
                Vocabulary.texts(node.get("files")),
                Set.copyOf(Vocabulary.texts(node.get("kinds"))));
    }
}
