package dev.releaseaudit.cli;

import dev.releaseaudit.rule.Severity;

/** Says from which severity on a violation makes the command fail. */
enum FailOn {
    ERROR,
    WARNING,
    NEVER;

    boolean includes(Severity severity) {
        return switch (this) {
            case ERROR -> severity == Severity.ERROR;
            case WARNING -> severity != Severity.INFO;
            case NEVER -> false;
        };
    }
}
