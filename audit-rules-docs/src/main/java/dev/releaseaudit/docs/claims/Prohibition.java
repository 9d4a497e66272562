package dev.releaseaudit.docs.claims;

import dev.releaseaudit.docs.Command;
import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.InlineCode;
import dev.releaseaudit.docs.Prose;
import dev.releaseaudit.docs.language.Sentence;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence that forbids to run a command, or to apply a file: "never apply {@code k8s/secret.example.yaml}".
 *
 * @param verb what is forbidden to be done: run, apply, commit
 * @param object the command or the path
 * @param text the sentence
 * @param location where it stands
 */
public record Prohibition(String verb, String object, String text, Location location) implements Located {

    private static final Pattern FORBIDDING = Pattern.compile(
            "(?i)\\b(?:never|do not|don['’]t|must not|mustn['’]t|should not|shouldn['’]t|may not)(?: be)?(?: ever| just| simply| directly)? (run|rerun|execute|use|apply|deploy|commit|call|applied|committed)(?: (?:the|any|this|a|an|file|script|command)){0,3} `$");
    private static final Pattern UNCONDITIONAL = Pattern.compile(
            "(?i).*\\b(?:if|unless|until|when|while|except|before|after|on|with|without|as|from|outside|in production|against|by hand|directly|manually|twice|again|yet|without|for)\\b.*",
            Pattern.DOTALL);

    /** Returns the prohibitions of a document that hold without a condition. */
    public static List<Prohibition> in(Document document) {
        List<Prohibition> prohibitions = new ArrayList<>();
        for (Prose prose : document.page().prose()) {
            if (prose.codes().isEmpty() || !mayForbid(prose.text())) {
                continue;
            }
            for (InlineCode code : prose.codes()) {
                of(prose, code).ifPresent(prohibitions::add);
            }
        }
        return prohibitions;
    }

    private static boolean mayForbid(String text) {
        return text.contains("ever") || text.contains(" not") || text.contains("n't") || text.contains("n’t");
    }

    private static Optional<Prohibition> of(Prose prose, InlineCode code) {
        int from = Math.max(0, code.start() - 60);

        Matcher forbidding = FORBIDDING.matcher(prose.text().substring(from, code.start() + 1));
        if (!forbidding.find()) {
            return Optional.empty();
        }
        Sentence sentence = Sentence.around(prose, code.start());
        String rest = prose.text().substring(Math.min(code.end(), sentence.end()), sentence.end());
        boolean conditional = UNCONDITIONAL.matcher(rest).matches();
        boolean telling = code.text().contains("/") || code.text().contains(" ");
        return conditional || !telling
                ? Optional.empty()
                : Optional.of(new Prohibition(
                        forbidding.group(1).toLowerCase(java.util.Locale.ROOT),
                        code.text(),
                        sentence.text(),
                        sentence.location()));
    }

    /** Tells whether a command does what is forbidden. One in a sentence of its own is not an order. */
    public boolean isBrokenBy(Command command) {
        if (command.mention().isPresent()) {
            return false;
        }
        String label = command.label();
        return switch (verb) {
            case "commit", "committed" -> label.startsWith("git add ") && hasObject(command);
            case "apply", "applied", "deploy" -> label.contains("apply") && hasObject(command) || label.equals(object);
            default -> label.equals(object) || (object.contains("/") && object.indexOf(' ') < 0 && hasObject(command));
        };
    }

    private boolean hasObject(Command command) {
        return command.words().stream()
                .anyMatch(word -> word.text().equals(object)
                        || word.text().equals("./" + object)
                        || word.text().endsWith("=" + object));
    }
}
