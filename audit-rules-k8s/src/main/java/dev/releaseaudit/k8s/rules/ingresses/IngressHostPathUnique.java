package dev.releaseaudit.k8s.rules.ingresses;

import static dev.releaseaudit.rule.Verdict.violated;
import static dev.releaseaudit.rule.Verdicts.toVerdicts;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.graph.IngressRoute;
import dev.releaseaudit.k8s.graph.Release;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.rule.View;
import dev.releaseaudit.source.Target;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Judges whether each host and path leads to one backend. Routes of a canary share theirs on purpose. */
@About(id = "k8s/ingress-host-path-unique", title = "Each host and path leads to one backend", kinds = "Ingress")
public final class IngressHostPathUnique implements JoinRule<Manifest> {

    private static final View<Map<Target, Map<String, List<IngressRoute>>>> ROUTES = View.of(
            "routes by what they take",
            project -> project.all(Release.class).stream()
                    .collect(Collectors.toMap(Release::deployedAs, IngressHostPathUnique::byRequests, (a, b) -> a)));

    private static Map<String, List<IngressRoute>> byRequests(Release release) {
        return Stream.of("networking.k8s.io", "extensions")
                .flatMap(group -> release.graph().all(group, "Ingress").stream())
                .flatMap(IngressHostPathUnique::routes)
                .collect(Collectors.groupingBy(IngressRoute::requests));
    }

    private static Stream<IngressRoute> routes(Manifest ingress) {
        boolean canary =
                ingress.annotation("nginx.ingress.kubernetes.io/canary").is("true");
        return canary ? Stream.empty() : IngressRoute.of(ingress);
    }

    @Override
    public Verdicts check(Manifest ingress, Project project) {
        Map<String, List<IngressRoute>> all = project.view(ROUTES).getOrDefault(ingress.deployedWith(), Map.of());
        return routes(ingress)
                .flatMap(route -> all.getOrDefault(route.requests(), List.of()).stream()
                        .takeWhile(earlier -> !earlier.equals(route))
                        .filter(earlier -> !route.node()
                                .get("backend")
                                .sameAs(earlier.node().get("backend")))
                        .limit(1)
                        .map(earlier -> judge(route, earlier)))
                .collect(toVerdicts());
    }

    private static Verdict judge(IngressRoute route, IngressRoute earlier) {
        return violated(
                        route,
                        "%s sends %s%s to another backend than %s, so that one of them gets no request",
                        route.ingress().label(),
                        route.host(),
                        route.path(),
                        earlier.ingress().label())
                .see(earlier, "the same host and path in " + earlier.ingress().label())
                .fix("Keep one of the two")
                .key(route.host() + route.path());
    }
}
