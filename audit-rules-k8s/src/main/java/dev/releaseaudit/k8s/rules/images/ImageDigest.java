package dev.releaseaudit.k8s.rules.images;

import static dev.releaseaudit.rule.Severity.ERROR;
import static dev.releaseaudit.rule.Severity.INFO;
import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.k8s.Container;
import dev.releaseaudit.k8s.Image;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.source.Stage;
import dev.releaseaudit.source.Target;
import java.util.regex.Pattern;

/** Judges whether an image is pinned to the bytes that were built, by a digest that some build can have had. */
@About(id = "k8s/image-digest", title = "Images are pinned by digest")
public final class ImageDigest implements Rule<Container> {

    private static final Pattern SHA256 = Pattern.compile("sha256:[0-9a-f]{64}");
    private static final int FEWEST_DIFFERENT_DIGITS = 5;

    @Override
    public Verdicts check(Container container) {
        Image image = container.image();
        if (!image.isPresent() || image.templated()) {
            return Verdicts.none();
        }
        if (image.digest().isEmpty()) {
            return violated(image, "%s runs %s, whose tag is mutable", container.label(), image.text())
                    .fix("Pin the digest that was built")
                    .severity(severityWithoutDigest(container));
        }
        return judgeDigest(container, image);
    }

    private static Severity severityWithoutDigest(Container container) {
        boolean production = container
                .target()
                .map(Target::stage)
                .filter(Stage.PRODUCTION::equals)
                .isPresent();
        return production ? Severity.WARNING : INFO;
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
