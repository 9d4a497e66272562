package dev.releaseaudit.k8s.rules.images;

import static dev.releaseaudit.rule.Severity.ERROR;
import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.unknown;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.k8s.Container;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.source.Stage;

/** Judges whether the image that a container runs tomorrow is the one that it runs today. */
@About(id = "k8s/image-tag-latest", title = "Images name a version rather than latest", severity = ERROR)
public final class ImageTagLatest implements Rule<Container> {

    /** Developers want what was pushed last. */
    private static boolean isForDevelopers(Container container) {
        return container
                .target()
                .filter(target -> target.stage() == Stage.DEVELOPMENT)
                .isPresent();
    }

    @Override
    public Verdicts check(Container container) {
        var image = container.image();
        if (!image.isPresent() || isForDevelopers(container)) {
            return Verdicts.none();
        }
        if (image.templated()) {
            return unknown(image, "%s: the image %s is a template", container.label(), image.text());
        }
        if (!image.hasMutableTag()) {
            return satisfied(
                    image,
                    "%s runs %s",
                    container.label(),
                    image.digest().isEmpty() ? image.text() : image.name() + " by digest");
        }
        return violated(
                        image,
                        image.tag().isEmpty() ? "%s runs %s without a tag, which means latest" : "%s runs %s",
                        container.label(),
                        image.text())
                .fix("Name the version of " + image.name());
    }
}
