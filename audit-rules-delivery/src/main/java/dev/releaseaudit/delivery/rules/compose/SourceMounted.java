package dev.releaseaudit.delivery.rules.compose;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.delivery.ComposeService;
import dev.releaseaudit.delivery.ProductionService;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.TreePaths;
import java.util.Set;

/** Finds services of production that run sources of the host rather than those in their image. */
@About(
        id = "delivery/compose-source-mounted",
        title = "Services of production run what is in their image",
        tags = {"compose", "build"})
public final class SourceMounted implements JoinRule<ProductionService> {

    private static final Set<String> SOURCES = Set.of("src", "app", "lib", "server", "pages", "components");
    private static final Set<String> CODE =
            Set.of("js", "mjs", "ts", "tsx", "jsx", "py", "rb", "go", "java", "kt", "cs", "php", "rs", "ex", "scala");

    @Override
    public Verdicts check(ProductionService production, Project project) {
        ComposeService service = production.service();
        return service.volumes().stream()
                .filter(volume -> volume.get("type").is("bind"))
                .filter(volume -> service.path(volume.get("source").text())
                        .filter(source -> isSource(service, source, project.tree()))
                        .isPresent())
                .map(volume -> violated(
                                volume,
                                "%s mounts %s over what its image was built with",
                                service.label(),
                                volume.get("source").text())
                        .fix("Remove the mount, and build the image again where the sources change")
                        .key(volume.get("target").text()))
                .collect(Verdicts.toVerdicts());
    }

    private static boolean isSource(ComposeService service, String source, SourceTree tree) {
        boolean whole = service.buildContext().filter(source::equals).isPresent();
        boolean part = service.buildContext()
                        .filter(context -> TreePaths.isWithin(source, context))
                        .isPresent()
                && SOURCES.contains(TreePaths.name(source));
        return (whole || part) && tree.under(source).stream().anyMatch(file -> CODE.contains(file.extension()));
    }
}
