package dev.releaseaudit.docs.rules.consistency;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.docs.Command;
import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.DocumentKind;
import dev.releaseaudit.docs.Fence;
import dev.releaseaudit.docs.ShellWord;
import dev.releaseaudit.docs.language.Sentence;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Judges whether operational documents tell a reader to deploy {@code :latest}. To forbid it is right. */
@About(id = "docs/latest-tag", title = "Documents deploy fixed versions", theme = "images", tags = "drift")
public final class LatestTag implements Rule<Document> {

    private static final Set<DocumentKind> DEPLOYING =
            Set.of(DocumentKind.DEPLOYMENT, DocumentKind.READINESS, DocumentKind.RUNBOOK);
    private static final Pattern IN_YAML =
            Pattern.compile("\\s*(?:- )?(?:image|newTag|tag): [\"']?(?:[\\w./:-]{1,200}:)?latest[\"']?\\s*(?:#.*)?");
    private static final Set<String> DEPLOYERS =
            Set.of("kubectl", "helm", "kustomize", "oc", "nerdctl", "argocd", "gcloud", "aws", "az");

    @Override
    public Verdicts check(Document document) {
        List<Verdict> verdicts = new ArrayList<>();
        if (document.isCurrent() && DEPLOYING.contains(document.kind())) {
            document.commands().forEach(command -> command(command, verdicts));
            for (Fence fence : document.page().fences()) {
                if (fence.language().equals("yaml") || fence.language().equals("yml")) {
                    fence.lines().stream()
                            .filter(line -> isLatest(line.text()))
                            .forEach(line -> verdicts.add(verdict(line)));
                }
            }
        }
        return Verdicts.of(verdicts);
    }

    private static void command(Command command, List<Verdict> verdicts) {
        boolean deploys = DEPLOYERS.contains(command.program())
                || (command.program().equals("docker")
                        && Set.of("run", "push", "pull", "tag").contains(command.word(1)));
        boolean forbidden = command.mention()
                .filter(said -> Sentence.around(said).forbids(said.code().start()))
                .isPresent();
        if (deploys && !forbidden) {
            command.words().stream().filter(LatestTag::isLatest).limit(1).forEach(word -> verdicts.add(verdict(word)));
        }
    }

    private static boolean isLatest(ShellWord word) {
        return word.text().endsWith(":latest") || word.text().endsWith("tag=latest");
    }

    private static boolean isLatest(String line) {
        return line.length() < 400
                && line.contains("latest")
                && IN_YAML.matcher(line).matches();
    }

    private static Verdict verdict(Located at) {
        return violated(at, "%s deploys the mutable tag latest", at.location().path())
                .fix("Name the version or the digest to deploy");
    }
}
