package dev.releaseaudit.delivery.rules.images;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.unknown;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.delivery.ImageName;
import dev.releaseaudit.delivery.ReleasedImage;
import dev.releaseaudit.delivery.Word;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdicts;
import java.util.Set;

/** Finds images that are released on a base which changes under the same name. */
@About(
        id = "delivery/base-image-floating",
        title = "Released images name the version of their base",
        tags = {"docker", "build"})
public final class BaseImageFloating implements Rule<ReleasedImage> {

    private static final Set<String> FLOATING = Set.of(
            "latest",
            "lts",
            "stable",
            "edge",
            "mainline",
            "nightly",
            "current",
            "main",
            "master",
            "dev",
            "devel",
            "alpine",
            "slim",
            "unstable",
            "testing",
            "rolling",
            "canary",
            "next");

    @Override
    public Verdicts check(ReleasedImage image) {
        Word base = image.dockerfile().baseImage(image.stage());
        String tag = ImageName.tag(base.value());
        if (base.isOpen()) {
            return unknown(base, "%s begins with an image that the build names", image.label());
        }
        if (base.value().equals("scratch") || base.value().contains("@")) {
            return satisfied(base, "%s begins with the same base at each build", image.label());
        }
        if (!tag.isEmpty() && !FLOATING.contains(tag.split("-")[0])) {
            return satisfied(base, "%s names the version of its base, %s", image.label(), tag);
        }
        return violated(base, "%s begins with %s, which names no version", image.label(), base.value())
                .fix("Name a version, such as the one that %s stands for today".formatted(base.value()));
    }
}
