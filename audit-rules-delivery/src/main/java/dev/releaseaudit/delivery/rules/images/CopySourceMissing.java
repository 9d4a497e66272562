package dev.releaseaudit.delivery.rules.images;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.unknown;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.delivery.ImageBuild;
import dev.releaseaudit.delivery.program.CopiedSource;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.List;

/** Finds what an image copies although the folder that it is built from does not have it. */
@About(
        id = "delivery/copy-source-missing",
        title = "Images are built of what the repository has",
        severity = Severity.ERROR,
        tags = {"docker", "build"})
public final class CopySourceMissing implements JoinRule<ImageBuild> {

    @Override
    public Verdicts check(ImageBuild build, Project project) {
        List<CopiedSource> sources = CopiedSource.of(build, project.tree());
        Verdicts wrong = sources.stream()
                .filter(source -> source.state() != CopiedSource.State.TAKEN)
                .map(source -> verdict(source, build))
                .collect(Verdicts.toVerdicts());
        boolean fine = wrong.asList().isEmpty() && !sources.isEmpty();
        return fine ? satisfied(sources.get(0), "%s finds all that it copies", build.label()) : wrong;
    }

    private static Verdict verdict(CopiedSource source, ImageBuild build) {
        String path = source.word().value();
        String folder = build.context().isEmpty() ? "the root" : build.context();
        Verdict verdict = switch (source.state()) {
            case MISSING ->
                violated(source, "%s copies %s, and %s has none", build.label(), path, folder)
                        .fix("Correct the path, or add " + path);
            case IGNORED ->
                violated(source, "%s copies %s, which .dockerignore leaves out", build.label(), path)
                        .see(source.ignoredAt(), "leaves it out")
                        .fix("Take " + path + " back with a line that begins with !");
            case MADE, TAKEN -> unknown(source, "%s copies %s, which is made before the build", build.label(), path);
            case UNCERTAIN ->
                unknown(source, "%s copies %s; nothing says which folder it is built from", build.label(), path);
        };
        return build.by()
                .map(by -> verdict.see(by, by.label() + " builds it from " + folder))
                .orElse(verdict)
                .key(path);
    }
}
