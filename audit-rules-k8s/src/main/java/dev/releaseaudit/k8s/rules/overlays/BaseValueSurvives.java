package dev.releaseaudit.k8s.rules.overlays;

import static dev.releaseaudit.rule.Verdict.violated;
import static dev.releaseaudit.rule.Verdicts.toVerdicts;

import dev.releaseaudit.k8s.configuration.DevelopmentValue;
import dev.releaseaudit.k8s.configuration.DevelopmentValues;
import dev.releaseaudit.k8s.configuration.SingleReplicas;
import dev.releaseaudit.k8s.overlay.Overlay;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Stage;
import dev.releaseaudit.source.TreePaths;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Judges whether production decides what a base could only decide for development. */
@About(id = "k8s/base-value-survives", title = "Production overlays replace what bases hold for development")
public final class BaseValueSurvives implements Rule<Overlay> {

    /** Files that only production can mean, whatever folder they are in. */
    private static final Pattern OWN = Pattern.compile("(?i)(?:.*[/._-])?(?:prod|production|prd|live)(?:[/._-].*)?");

    @Override
    public Verdicts check(Overlay overlay) {
        if (overlay.built().stage() != Stage.PRODUCTION) {
            return Verdicts.none();
        }
        return Stream.concat(DevelopmentValues.in(overlay.graph()), SingleReplicas.in(overlay.graph()))
                .filter(value -> isFromBase(value.location(), overlay))
                .map(value -> judge(value, overlay))
                .collect(toVerdicts());
    }

    private static boolean isFromBase(Location place, Overlay overlay) {
        String folder = overlay.built().path();
        return !folder.isEmpty()
                && !TreePaths.isWithin(place.path(), folder)
                && !OWN.matcher(place.path()).matches();
    }

    private static Verdict judge(DevelopmentValue value, Overlay overlay) {
        return violated(value, "%s in the base, and production does not override it", value.message())
                .see(overlay, overlay.label() + " builds on it")
                .fix(value.fix())
                .key(value.key());
    }
}
