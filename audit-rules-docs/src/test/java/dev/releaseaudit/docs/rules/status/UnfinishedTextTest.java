package dev.releaseaudit.docs.rules.status;

import dev.releaseaudit.docs.Trial;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class UnfinishedTextTest {

    private static final Trial TRIAL = Trial.of("docs/unfinished-text", "docs/runbook.md");

    @TestFactory
    Stream<DynamicTest> reports() {
        return TRIAL.reports("""
                Call the provider (number TBD).
                TODO: describe the restore.
                FIXME this is wrong
                The limit is XXX requests.
                - TBD by the platform team
                The port is TBC.
                WIP: this page is not ready.
                | contact | number |⏎| --- | --- |⏎| provider | TBD |
                > TODO ask Ines
                **TODO** write this
                # Runbook⏎⏎## TODO
                Text before. TODO(ines): text after.
                """);
    }

    @TestFactory
    Stream<DynamicTest> leaves_alone() {
        return TRIAL.leavesAlone("""
                See `TODO` in the code.
                Search for TODO comments with grep.
                The file TODO.md lists ideas.
                Mark it with "TODO" and go on.
                The todo app is a demo.
                The TODO-list and the X-TODO header.
                ```⏎# TODO later⏎```
                <!-- TODO write more -->
                TODOS and XXXL are words.
                The table | TODO/FIXME | counts marks.
                Roman XX and XXXI are numbers.
                Add the label WIP to the pull request.
                # Failed to bind XXX to an address
                The error is "XXX is missing".
                % TODO: a comment of MyST, which no reader sees
                """);
    }
}
