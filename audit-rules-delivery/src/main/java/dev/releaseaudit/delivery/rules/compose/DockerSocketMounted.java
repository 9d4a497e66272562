package dev.releaseaudit.delivery.rules.compose;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.delivery.ImageName;
import dev.releaseaudit.delivery.ProductionService;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdicts;
import java.util.regex.Pattern;

/** Finds services of production that get the socket of Docker, and with it the host. */
@About(
        id = "delivery/compose-docker-socket",
        title = "Services of production do not command the host",
        tags = {"compose", "security"})
public final class DockerSocketMounted implements Rule<ProductionService> {

    /** Images that watch or route containers, which is what the socket is for. */
    private static final Pattern MANAGERS = Pattern.compile(
            ".*(?:traefik|proxy|portainer|watchtower|dozzle|cadvisor|alloy|promtail|agent|telegraf|vector|autoheal|ofelia|diun|ouroboros|crowdsec|netdata|beat|fluent|runner|dind|docker|lazydocker|glances|acme-companion|prune|gc|whatsup|wud|komodo|periphery|socket).*");

    @Override
    public Verdicts check(ProductionService service) {
        boolean manages = MANAGERS.matcher(ImageName.last(service.repository())).matches();
        return service.service().volumes().stream()
                .filter(volume -> !manages && volume.get("source").text().matches(".*/(?:docker|podman)\\.sock"))
                .map(volume -> violated(
                                volume,
                                "%s mounts the socket of Docker, so whoever breaks into it has the host",
                                service.label())
                        .fix("Remove the mount, or put a proxy between that allows only the calls it needs"))
                .collect(Verdicts.toVerdicts());
    }
}
