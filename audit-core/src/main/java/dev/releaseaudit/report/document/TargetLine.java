package dev.releaseaudit.report.document;

import dev.releaseaudit.source.Stage;
import dev.releaseaudit.source.Target;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says what would be deployed, by stage. */
final class TargetLine {

    private static final int NAMES = 5;

    private TargetLine() {}

    static LineBuilder of(List<Target> targets) {
        Map<Stage, List<Target>> stages =
                targets.stream().collect(Collectors.groupingBy(Target::stage, TreeMap::new, Collectors.toList()));
        LineBuilder line = new LineBuilder().strong("Targets");
        String mark = ": ";
        for (Map.Entry<Stage, List<Target>> stage : stages.entrySet()) {
            line.text(mark + word(stage.getKey()) + " ")
                    .codes(stage.getValue().stream().map(Target::label).toList(), NAMES)
                    .cite(stage.getValue().stream().map(Target::location).toList(), NAMES);
            mark = "; ";
        }
        return line.text("; " + nature(targets) + ".");
    }

    private static String word(Stage stage) {
        return stage == Stage.UNKNOWN ? "of unknown stage" : stage.name().toLowerCase(Locale.ROOT);
    }

    private static String nature(List<Target> targets) {
        long rendered = targets.stream().filter(Target::rendered).count();
        if (rendered == targets.size()) {
            return "rendered";
        }
        return rendered == 0 ? "judged by their files, not rendered" : rendered + " of " + targets.size() + " rendered";
    }
}
