package dev.releaseaudit.docs.rules.manifests;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.docs.Command;
import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.Prose;
import dev.releaseaudit.docs.ShellWord;
import dev.releaseaudit.docs.language.Sentence;
import dev.releaseaudit.docs.language.Vocabulary;
import dev.releaseaudit.docs.manifests.DeployedResources;
import dev.releaseaudit.docs.manifests.KubectlCommand;
import dev.releaseaudit.docs.verdicts.Tally;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Conjunction;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.source.Location;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges whether the ports that operational documents name are those of containers and Services. */
@About(id = "docs/documented-port", title = "Ports in documents are listened on", tags = "drift")
public final class DocumentedPort implements JoinRule<Document> {

    private static final Pattern PORT = Pattern.compile("\\bports? `?(\\d{2,5})\\b(?!\\.\\d)");
    private static final Set<String> ELSEWHERE = Vocabulary.words("port elsewhere");
    private static final Set<String> OF_CLUSTER = Vocabulary.words("listening");

    @Override
    public Verdicts check(Document document, Project project) {
        Tally tally = new Tally(document, "ports");
        DeployedResources deployed = project.view(DeployedResources.VIEW);
        boolean any = deployed.endpoints().stream()
                .anyMatch(endpoint -> !endpoint.port().isEmpty());
        if (document.isCurrent() && any) {
            judge(document, deployed, deployed.allPorts(), tally);
        }
        return tally.verdicts();
    }

    private static void judge(Document document, DeployedResources deployed, Set<String> known, Tally tally) {
        document.commands().forEach(command -> forward(command, deployed, tally));
        if (document.kind().isOperational()) {
            document.page().prose().forEach(prose -> said(prose, known, tally));
        }
    }

    private static void said(Prose prose, Set<String> known, Tally tally) {
        Matcher port = PORT.matcher(prose.text().contains("port") ? prose.text() : "");
        while (port.find()) {
            Sentence sentence = Sentence.around(prose, port.start());
            Location at = prose.at(port.start(), port.end());
            if (known.contains(port.group(1))) {
                tally.holds(() -> at);
            } else if (sentence.has(OF_CLUSTER) && !sentence.has(ELSEWHERE)) {
                tally.add(violated(
                                () -> at,
                                "%s names port %s, on which nothing that is deployed listens",
                                at.path(),
                                port.group(1))
                        .key(port.group(1))
                        .fix("Name the port that is listened on instead of " + port.group(1)));
            }
        }
    }

    private static void forward(Command command, DeployedResources deployed, Tally tally) {
        KubectlCommand.of(command)
                .filter(call ->
                        call.verb().equals("port-forward") && !call.named().isEmpty())
                .ifPresent(call -> {
                    KubectlCommand.Named named = call.named().get(0);
                    Set<String> ports =
                            deployed.ports(named.kind(), named.word().text());
                    call.rest().stream()
                            .filter(ShellWord::fixed)
                            .filter(word -> word.text().matches("(\\d{1,5}:)?[a-z0-9-]{1,15}|:\\d{1,5}"))
                            .forEach(word -> {
                                String remote =
                                        word.text().substring(word.text().indexOf(':') + 1);
                                if (ports.contains(remote)) {
                                    tally.holds(word);
                                } else if (!ports.isEmpty()) {
                                    tally.add(violated(
                                                    word,
                                                    "%s forwards to port %s of %s/%s, which has %s",
                                                    word.location().path(),
                                                    remote,
                                                    named.kind(),
                                                    named.word().text(),
                                                    Conjunction.and(List.copyOf(ports)))
                                            .key(named.kind() + "/"
                                                    + named.word().text() + " " + remote)
                                            .see(
                                                    deployed.port(
                                                                    named.kind(),
                                                                    named.word().text())
                                                            .orElseThrow(),
                                                    "the port")
                                            .fix("Forward to a port of " + named.kind() + " "
                                                    + named.word().text()));
                                }
                            });
                });
    }
}
