package dev.releaseaudit.k8s.rules.images;

import static dev.releaseaudit.rule.Verdict.unknown;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.k8s.Image;
import dev.releaseaudit.k8s.overlay.OverlayEffect;
import dev.releaseaudit.k8s.overlay.RenderedImages;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.Optional;

/** Judges whether an entry of {@code images} decides about any image: kustomize says nothing where it does not. */
@About(
        id = "k8s/image-entry-matches-nothing",
        title = "Every images entry names an image that is used",
        kinds = "IMAGE")
public final class ImageEntryMatchesNothing implements Rule<OverlayEffect> {

    @Override
    public Verdicts check(OverlayEffect use) {
        if (!use.matchesNothing()) {
            return Verdicts.none();
        }
        Node name = use.node().get("name");
        if (!use.sawAll()) {
            return unknown(name, "images entry %s matches no image that could be rendered", name.text());
        }
        Optional<Image> elsewhere = RenderedImages.outsideContainers(use.rendering(), name.text());
        if (elsewhere.isPresent()) {
            return violated(
                            name,
                            "images entry %s matches no container, only a field that it does not reach",
                            name.text())
                    .see(elsewhere.get(), "this one is left as it is")
                    .fix("Add the path of the field to images in a file under configurations");
        }
        RenderedImages used = RenderedImages.of(use.rendering());
        Verdict verdict = violated(name, "images entry %s matches no image%s", name.text(), used.hint(name.text()))
                .fix("Name an image that a container runs, or remove the entry");
        return used.near(name.text())
                .map(image -> verdict.see(image, "this one is left as it is"))
                .orElse(verdict);
    }
}
