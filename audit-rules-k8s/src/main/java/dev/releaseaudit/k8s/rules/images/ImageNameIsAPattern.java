package dev.releaseaudit.k8s.rules.images;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.k8s.Image;
import dev.releaseaudit.k8s.kustomize.rendering.ResourceChange;
import dev.releaseaudit.k8s.overlay.OverlayEffect;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.List;
import java.util.Optional;

/** Judges whether an entry of {@code images} is for one image: kustomize reads its name as a regular expression. */
@About(id = "k8s/image-name-is-a-pattern", title = "Every images entry is for one image", kinds = "IMAGE")
public final class ImageNameIsAPattern implements Rule<OverlayEffect> {

    private static final String SPECIAL = "*+?()[]|^$\\";

    @Override
    public Verdicts check(OverlayEffect use) {
        Node name = use.node().get("name");
        Optional<Image> other = use.effect().changed().stream()
                .flatMap(touch ->
                        images(touch).stream().filter(image -> !image.name().equals(name.text())))
                .findFirst();
        boolean special = name.text().chars().anyMatch(c -> SPECIAL.indexOf(c) >= 0);
        if (other.isEmpty() && !special) {
            return Verdicts.none();
        }
        Verdict verdict = violated(
                        name,
                        "images entry %s is read as a regular expression%s",
                        name.text(),
                        other.map(image -> ", which %s fits too".formatted(image.name()))
                                .orElse(""))
                .fix("Name one image, with a backslash before each character that is to stand for itself");
        return other.map(image -> verdict.see(image, "changed as well")).orElse(verdict);
    }

    /** Returns the images that an entry changed, as they were. */
    private static List<Image> images(ResourceChange touch) {
        return touch.changes().stream()
                .filter(change -> change.path().get(change.path().size() - 1).equals("image"))
                .map(change -> Image.of(change.before()))
                .toList();
    }
}
