package dev.releaseaudit.docs.rules.manifests;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.docs.Command;
import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.ShellWord;
import dev.releaseaudit.docs.manifests.DeployedResources;
import dev.releaseaudit.docs.verdicts.Tally;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Nearest;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Verdicts;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Judges whether images in commands are spelt as the manifests spell them. */
@About(id = "docs/documented-image", title = "Images in documents are those that are deployed", tags = "drift")
public final class DocumentedImage implements JoinRule<Document> {

    private static final Pattern IMAGE = Pattern.compile(
            "[a-z0-9][a-z0-9.-]{0,100}(?::\\d{1,5})?(?:/[a-z0-9][a-z0-9._-]{0,100}){1,6}(?::[\\w][\\w.-]{0,100})?(?:@sha256:[0-9a-f]{8,64})?");
    private static final Set<String> PROGRAMS =
            Set.of("docker", "podman", "crane", "skopeo", "cosign", "kubectl", "trivy", "syft", "grype", "nerdctl");

    @Override
    public Verdicts check(Document document, Project project) {
        Tally tally = new Tally(document, "images");
        if (document.isCurrent()) {
            Set<String> known = new TreeSet<>();
            project.view(DeployedResources.VIEW).images().forEach(image -> known.add(repository(image.name())));
            judge(document, known, tally);
        }
        return tally.verdicts();
    }

    private static void judge(Document document, Set<String> known, Tally tally) {
        for (Command command : document.commands()) {
            if (PROGRAMS.contains(command.program())) {
                command.words().stream().skip(1).filter(ShellWord::fixed).forEach(word -> judge(word, known, tally));
            }
        }
    }

    private static void judge(ShellWord word, Set<String> known, Tally tally) {
        String image = word.text().substring(word.text().indexOf('=') + 1);
        if (!IMAGE.matcher(image).matches()) {
            return;
        }
        String repository = repository(image);
        if (known.contains(repository)) {
            tally.holds(word);
        } else if (repository.contains(".") && Nearest.slip(repository, known).isPresent()) {
            tally.add(violated(
                            word,
                            "%s names the image %s, which no manifest deploys%s",
                            word.location().path(),
                            repository,
                            Nearest.hint(repository, known))
                    .key(repository)
                    .fix("Name the image as the manifests do"));
        }
    }

    private static String repository(String image) {
        String untagged = image.substring(0, image.indexOf('@') < 0 ? image.length() : image.indexOf('@'));
        int colon = untagged.indexOf(':', untagged.lastIndexOf('/') + 1);
        return colon < 0 ? untagged : untagged.substring(0, colon);
    }
}
