package dev.releaseaudit.report.document;

import dev.releaseaudit.report.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Findings about which the same is said in the same words but for one name.
 *
 * @param all the findings, at least one
 * @param others what the findings after the first name where the first names something
 */
record SimilarFindings(List<Finding> all, List<String> others) {

    /** Keeps the time linear where everything is different, of which nobody reads more than the first few. */
    private static final int COMPARED = 50;

    /** Copies the lists. */
    SimilarFindings {
        all = List.copyOf(all);
        others = List.copyOf(others);
    }

    Finding first() {
        return all.get(0);
    }

    /** Groups findings in their order by what this says about them. */
    static List<SimilarFindings> group(List<Finding> findings, Function<Finding, String> said) {
        List<Group> groups = new ArrayList<>();
        for (Finding finding : findings) {
            MessageTemplate template = MessageTemplate.of(finding.subject(), said.apply(finding));
            boolean placed = false;
            for (int i = 0; i < Math.min(groups.size(), COMPARED) && !placed; i++) {
                placed = groups.get(i).takes(finding, template);
            }
            if (!placed) {
                groups.add(new Group(finding, template));
            }
        }
        return groups.stream().map(Group::done).toList();
    }

    private static final class Group {

        private final MessageTemplate first;
        private final List<Finding> all = new ArrayList<>();
        private final List<MessageTemplate> templates = new ArrayList<>();
        private int differing = -1;

        Group(Finding finding, MessageTemplate template) {
            first = template;
            all.add(finding);
            templates.add(template);
        }

        boolean takes(Finding finding, MessageTemplate template) {
            int place = first.onlyDifference(template);
            if (place == MessageTemplate.SEVERAL || (place >= 0 && differing >= 0 && place != differing)) {
                return false;
            }
            differing = Math.max(differing, place);
            all.add(finding);
            templates.add(template);
            return true;
        }

        SimilarFindings done() {
            String own = first.called(differing);
            List<String> others = templates.stream()
                    .map(s -> s.called(differing))
                    .filter(called -> !called.isEmpty() && !called.equals(own))
                    .distinct()
                    .toList();
            return new SimilarFindings(all, others);
        }
    }
}
