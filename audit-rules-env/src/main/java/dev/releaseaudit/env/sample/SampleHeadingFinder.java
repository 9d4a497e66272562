package dev.releaseaudit.env.sample;

import dev.releaseaudit.env.EnvEntry;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the comments of one file that head what follows them: by decoration, by ruled lines around them, or by their place. */
final class SampleHeadingFinder {

    private static final int LONGEST_BOXED = 90;
    /** A shorter rule may be the divider that ends a file's preface. */
    private static final int SHORTEST_RULE = 5;

    private static final Pattern STATUS_FIRST =
            Pattern.compile("(required|optional|mandatory|development|production)\\b.*", Pattern.CASE_INSENSITIVE);
    /** A few words that begin with a capital, and what may stand in parentheses behind them. */
    private static final Pattern TITLE =
            Pattern.compile("[A-Z][\\w&/.+-]{0,30}(?: [\\w&/.+-]{1,30}){0,4}+(?: \\([^)]{1,60}\\))?(?<![.])");

    private static final Pattern NAME_FIRST = Pattern.compile("`?[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*`?(?: ?[(:]| [-–—] ).*");

    private final List<EnvEntry> entries;

    SampleHeadingFinder(List<EnvEntry> entries) {
        this.entries = entries;
    }

    /** Returns the heading that this comment is. */
    Optional<SampleHeading> at(int index) {
        String text = entries.get(index).comment();
        return SampleHeading.decorated(text).or(() -> boxed(index)).or(() -> leading(index));
    }

    /** Finds a comment between two ruled lines, above one, or below a long one. */
    private Optional<SampleHeading> boxed(int at) {
        String text = entries.get(at).comment();
        boolean ruled = ruleLength(at + 1) > 0 || ruleLength(at - 1) >= SHORTEST_RULE;
        return ruled && !text.isEmpty() && !text.startsWith("@") && text.length() <= LONGEST_BOXED
                ? Optional.of(new SampleHeading(text, SampleHeading.STRONGEST))
                : Optional.empty();
    }

    private int ruleLength(int at) {
        boolean rule = isComment(at) && SampleHeading.isRule(entries.get(at).comment());
        return rule ? entries.get(at).comment().length() : 0;
    }

    /** Finds a first line of a paragraph that names the group which follows. */
    private Optional<SampleHeading> leading(int at) {
        String text = entries.get(at).comment();
        boolean begins = at == 0 || entries.get(at - 1).kind() == EnvEntry.Kind.BLANK;
        if (!begins) {
            return Optional.empty();
        }
        boolean group = isVariable(at + 1) && isVariable(at + 2);
        if (group && STATUS_FIRST.matcher(text).matches()) {
            return SampleHeading.plain(text);
        }
        boolean named = isComment(at + 1)
                && NAME_FIRST.matcher(entries.get(at + 1).comment()).matches();
        boolean title =
                TITLE.matcher(text).matches() && !NAME_FIRST.matcher(text).matches();
        return title && (group || named) ? Optional.of(SampleHeading.ofGroup(text)) : Optional.empty();
    }

    private boolean isComment(int at) {
        return at >= 0 && at < entries.size() && entries.get(at).kind() == EnvEntry.Kind.COMMENT;
    }

    private boolean isVariable(int at) {
        return at < entries.size()
                && switch (entries.get(at).kind()) {
                    case ASSIGNMENT, COMMENTED, NAME -> true;
                    default -> false;
                };
    }
}
