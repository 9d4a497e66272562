package dev.releaseaudit.k8s.rules.images;

import static dev.releaseaudit.rule.Severity.ERROR;
import static dev.releaseaudit.rule.Severity.INFO;
import static dev.releaseaudit.rule.Severity.WARNING;
import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.k8s.Container;
import dev.releaseaudit.k8s.Image;
import dev.releaseaudit.k8s.graph.Release;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.source.Stage;
import java.util.List;
import java.util.regex.Pattern;

/** Judges whether an image is pinned to the bytes that were built, by a digest that some build can have had. */
@About(id = "k8s/image-digest", title = "Images are pinned by digest")
public final class ImageDigest implements JoinRule<Container> {

    private static final Pattern SHA256 = Pattern.compile("sha256:[0-9a-f]{64}");
    private static final int FEWEST_DIFFERENT_DIGITS = 5;

    @Override
    public Verdicts check(Container container, Project project) {
        Image image = container.image();
        if (!image.isPresent() || image.templated()) {
            return Verdicts.none();
        }
        return image.digest().isEmpty() ? judgeTag(container, image, project) : judgeDigest(container, image);
    }

    /** A tag is judged in production alone; latest is for another rule to say, and a target without any digest says it once. */
    private static Verdicts judgeTag(Container container, Image image, Project project) {
        Release release = Release.of(project, container.manifest());
        if (release.stage() != Stage.PRODUCTION || image.hasMutableTag()) {
            return Verdicts.none();
        }
        List<Container> all = release.graph().containers();
        boolean pins = all.stream().anyMatch(other -> !other.image().digest().isEmpty());
        return !pins && !all.get(0).equals(container)
                ? Verdicts.none()
                : violated(
                                image,
                                pins
                                        ? "%s runs %s by tag, beside images that are pinned by digest"
                                        : "%s runs %s by tag, like all of the target",
                                container.label(),
                                image.text())
                        .fix("Pin the digest that was built")
                        .severity(pins ? WARNING : INFO);
    }

    private static Verdict judgeDigest(Container container, Image image) {
        String digest = image.digest();
        if (!SHA256.matcher(digest).matches()) {
            return violated(image, "%s: %s is no SHA-256 digest", container.label(), digest)
                    .fix("Pin the digest that was built")
                    .severity(ERROR);
        }
        if (digest.substring("sha256:".length()).chars().distinct().count() < FEWEST_DIFFERENT_DIGITS) {
            return violated(image, "%s: the digest of %s is a placeholder", container.label(), image.name())
                    .fix("Pin the digest that was built")
                    .severity(ERROR);
        }
        return satisfied(image, "%s runs %s by digest", container.label(), image.name());
    }
}
