package dev.releaseaudit.env.rules.loading;

import dev.releaseaudit.env.EnvFile;
import dev.releaseaudit.rule.Severity;

/** Grades what is found in a sample lower by one: its values are replaced before anything loads them. */
final class Grade {

    private Grade() {}

    static Severity of(EnvFile file, Severity severity) {
        if (!file.kind().isSample()) {
            return severity;
        }
        return severity == Severity.ERROR ? Severity.WARNING : Severity.INFO;
    }
}
