package dev.releaseaudit.test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.TestAbortedException;

/** Runs dynamic tests and says how each went, one line for each: {@code container > test: passed}. */
public final class Ran {

    private final List<String> lines = new ArrayList<>();

    /** Returns the lines. */
    public static List<String> of(Stream<? extends DynamicNode> nodes) {
        Ran ran = new Ran();
        nodes.forEach(node -> ran.run("", node));
        return ran.lines;
    }

    private void run(String path, DynamicNode node) {
        String name = path + node.getDisplayName();
        if (node instanceof DynamicContainer container) {
            container.getChildren().forEach(child -> run(name + " > ", child));
        } else {
            lines.add(name + ": " + outcome((DynamicTest) node));
        }
    }

    private static String outcome(DynamicTest test) {
        try {
            test.getExecutable().execute();
            return "passed";
        } catch (TestAbortedException aborted) {
            return "aborted, " + aborted.getMessage();
        } catch (Throwable failure) {
            return "failed, " + failure.getMessage();
        }
    }
}
