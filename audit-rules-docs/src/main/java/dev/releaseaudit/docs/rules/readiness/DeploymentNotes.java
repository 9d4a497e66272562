package dev.releaseaudit.docs.rules.readiness;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.DocumentKind;
import dev.releaseaudit.docs.Prose;
import dev.releaseaudit.docs.language.Modality;
import dev.releaseaudit.docs.language.SectionText;
import dev.releaseaudit.docs.language.Sentence;
import dev.releaseaudit.docs.topics.OperationalDocuments;
import dev.releaseaudit.docs.topics.RepositoryFacts;
import dev.releaseaudit.docs.topics.Topic;
import dev.releaseaudit.docs.topics.TopicCatalogue;
import dev.releaseaudit.docs.topics.TopicMatcher;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Conjunction;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.source.Located;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sums up what each document about deployment says of secrets, TLS, images, probes and the database. */
@About(id = "docs/deployment-notes", title = "Deployment notes say how a release goes out", summary = true)
public final class DeploymentNotes implements Rule<Project> {

    private static final List<Topic> ASKED = TopicCatalogue.ofDeployments().topics();
    private static final TopicMatcher WORDS = new TopicMatcher(ASKED);
    private static final TopicMatcher DEPLOYING = new TopicMatcher(
            List.of(topic("", "deploy", "deploying", "deployment", "rollout", "release process", "releasing")));

    @Override
    public Verdicts check(Project project) {
        List<Verdict> notes = OperationalDocuments.of(project, DocumentKind.DEPLOYMENT).stream()
                .flatMap(document -> sum(document).stream())
                .toList();
        if (notes.isEmpty() && project.view(RepositoryFacts.VIEW).isDeployed() && !isTold(project)) {
            return violated(project, "The repository has no document about deployment, by name, title or heading")
                    .key("no document")
                    .fix("Write deployment notes, such as docs/deployment.md");
        }
        return Verdicts.of(notes);
    }

    /** A section about deployment of any other document will do. */
    private static boolean isTold(Project project) {
        return project.all(Document.class).stream()
                .filter(Document::isCurrent)
                .flatMap(document -> document.page().headings().stream())
                .anyMatch(heading -> !DEPLOYING.in(heading.text()).isEmpty());
    }

    private static Optional<Verdict> sum(Document document) {
        Map<Topic, Located> said = new LinkedHashMap<>();
        document.page()
                .root()
                .walk()
                .filter(section -> section.heading().level() > 1 && !SectionText.isUnwritten(section))
                .forEach(section ->
                        WORDS.in(section.heading().text()).forEach(topic -> said.putIfAbsent(topic, section)));
        for (Prose prose : document.page().prose()) {
            for (Sentence sentence : Sentence.of(prose)) {
                if (prose.role() != Prose.Role.HEADING && Modality.of(sentence) != Modality.ABSENCE) {
                    WORDS.in(sentence.text()).forEach(topic -> said.putIfAbsent(topic, sentence));
                }
            }
        }
        if (said.isEmpty()) {
            return Optional.empty();
        }
        List<String> silent = ASKED.stream()
                .filter(topic -> !said.containsKey(topic))
                .map(Topic::title)
                .toList();
        List<Topic> spoken = ASKED.stream().filter(said::containsKey).toList();
        List<String> titles = spoken.stream().map(Topic::title).toList();
        String rest = silent.isEmpty() ? "" : ", nothing of " + Conjunction.or(silent);
        Verdict verdict = satisfied(
                        said.getOrDefault(spoken.get(0), document),
                        "%s says how to handle %s%s",
                        document.label(),
                        Conjunction.and(titles),
                        rest)
                .key(document.path());
        for (Topic topic : ASKED) {
            if (said.containsKey(topic)) {
                verdict = verdict.see(said.get(topic), topic.title());
            }
        }
        return Optional.of(verdict);
    }

    private static Topic topic(String title, String... words) {
        return new Topic(title, title, List.of(words), Topic.Need.ALWAYS, Set.of(), Set.of());
    }
}
