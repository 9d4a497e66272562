package dev.releaseaudit.delivery.rules.images;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.delivery.ImageName;
import dev.releaseaudit.delivery.release.Deployed;
import dev.releaseaudit.delivery.release.ImageEdits;
import dev.releaseaudit.facts.Program;
import dev.releaseaudit.facts.Program.Part;
import dev.releaseaudit.facts.Program.Role;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.rule.View;
import java.util.List;

/** Finds images that are deployed under a name which nothing pushes, though a workflow pushes them under another. */
@About(
        id = "delivery/image-pushed-elsewhere",
        title = "Images are deployed under the name that they are pushed under",
        severity = Severity.ERROR,
        tags = {"ci", "images"})
public final class PushedElsewhere implements JoinRule<Program> {

    private static final View<ImageEdits> EDITS = View.of("edits of image names", ImageEdits::of);

    @Override
    public Verdicts check(Program program, Project project) {
        List<Part> pushed = program.parts(Role.IMAGE_PUSHED).toList();
        boolean open = pushed.stream()
                .anyMatch(part -> ImageName.repository(part.name()).contains("$"));
        if (pushed.isEmpty() || open || project.view(EDITS).any()) {
            return Verdicts.none();
        }
        return Deployed.of(program, project).stream()
                .map(image -> verdict(image, pushed))
                .collect(Verdicts.toVerdicts());
    }

    private static Verdict verdict(Deployed image, List<Part> pushed) {
        String repository = ImageName.repository(image.name());
        String other = ImageName.repository(pushed.get(0).name());
        boolean same = pushed.stream()
                .anyMatch(part -> ImageName.full(part.name()).equalsIgnoreCase(ImageName.full(image.name())));
        return same
                ? satisfied(image, "%s runs %s, which is pushed", image.by(), repository)
                : violated(image, "%s runs %s, which is pushed as %s only", image.by(), repository, other)
                        .see(pushed.get(0), "pushes it")
                        .fix("Deploy %s, or push %s".formatted(other, repository))
                        .key(image.by() + " " + repository);
    }
}
