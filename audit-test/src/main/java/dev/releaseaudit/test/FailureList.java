package dev.releaseaudit.test;

import dev.releaseaudit.report.Finding;
import java.util.List;
import java.util.stream.Collectors;

/** Lists things in the message of a failure, one to a line, such as findings as {@code path:line:column: message}. */
final class FailureList {

    private FailureList() {}

    static String of(List<?> things) {
        return things.isEmpty()
                ? " nothing"
                : things.stream().map(thing -> "\n  " + thing).collect(Collectors.joining());
    }

    static List<Finding> ofRule(String ruleId, List<Finding> findings) {
        return findings.stream().filter(f -> f.rule().id().equals(ruleId)).toList();
    }
}
