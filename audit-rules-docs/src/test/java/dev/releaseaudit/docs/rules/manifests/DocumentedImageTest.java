package dev.releaseaudit.docs.rules.manifests;

import dev.releaseaudit.docs.Trial;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class DocumentedImageTest {

    private static final Trial TRIAL = Deployed.trial("docs/documented-image");

    @TestFactory
    Stream<DynamicTest> reports() {
        return TRIAL.reports("""
                ```sh⏎docker pull registry.tallyleaf.eu/shop/shop-apl:1.4.2⏎```
                ```sh⏎docker pull registry.tallyleaf.eu/shop/shopapi⏎```
                ```sh⏎docker pull registry.tallyleaf.eu/shops/shop-api:1⏎```
                ```sh⏎docker run --rm registry.tallyleaf.de/shop/shop-api⏎```
                ```sh⏎trivy image registry.tallyleaf.eu/shop/shop-appi:1.4.2⏎```
                ```sh⏎crane digest registry.talyleaf.eu/shop/shop-api:1.4.2⏎```
                ```sh⏎cosign verify registry.tallyleaf.eu/shop/shop-ap@sha256:0011223344556677⏎```
                ```sh⏎kubectl set image deployment/shop-api api=registry.tallyleaf.eu/shop/shop-api2:1⏎```
                ```sh⏎skopeo inspect registry.tallyleaf.eu/shop/shop_api:1.4.2⏎```
                Run `docker pull registry.tallyleaf.eu/shop/shop-pai:1`.
                """);
    }

    @TestFactory
    Stream<DynamicTest> leaves_alone() {
        return TRIAL.leavesAlone("""
                ```sh⏎docker pull registry.tallyleaf.eu/shop/shop-api:1.4.2⏎```
                ```sh⏎docker pull registry.tallyleaf.eu/shop/shop-api:2.0.0⏎```
                ```sh⏎docker buildx imagetools inspect registry.tallyleaf.eu/shop/shop-api⏎```
                ```sh⏎docker pull docker.io/library/postgres:16⏎```
                ```sh⏎docker pull redis:7⏎docker run nginx⏎```
                ```sh⏎docker pull <registry>/shop/shop-api:$TAG⏎```
                ```sh⏎trivy fs .⏎```
                ```sh⏎docker build -t shop/shop-apl .⏎```
                ```sh⏎curl https://registry.tallyleaf.eu/shop/shop-apl⏎```
                The image `registry.tallyleaf.eu/shop/shop-apl` is somebody else's.
                """);
    }
}
