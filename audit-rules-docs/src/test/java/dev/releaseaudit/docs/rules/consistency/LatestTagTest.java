package dev.releaseaudit.docs.rules.consistency;

import dev.releaseaudit.docs.Trial;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LatestTagTest {

    private static final Trial TRIAL = Trial.of("docs/latest-tag", "docs/deployment.md");

    @TestFactory
    Stream<DynamicTest> reports() {
        return TRIAL.reports("""
                ```sh⏎kubectl set image deployment/api api=registry.eu/api:latest⏎```
                ```sh⏎helm upgrade api ./chart --set image.tag=latest⏎```
                ```sh⏎docker run registry.eu/api:latest⏎```
                ```sh⏎docker pull registry.eu/api:latest⏎```
                ```sh⏎docker push registry.eu/api:latest⏎```
                ```sh⏎kustomize edit set image api=registry.eu/api:latest⏎```
                Run `kubectl run api --image=registry.eu/api:latest` in production.
                ```yaml⏎image: registry.eu/api:latest⏎```
                ```yaml⏎  - image: "registry.eu/api:latest" # newest⏎```
                ```yaml⏎images:⏎  - name: api⏎    newTag: latest⏎```
                ```yaml⏎image:⏎  tag: latest⏎```
                """);
    }

    @TestFactory
    Stream<DynamicTest> leaves_alone() {
        return TRIAL.leavesAlone("""
                Never deploy `:latest`.
                Never use `kubectl set image deployment/api api=registry.eu/api:latest`.
                Do not run `docker pull registry.eu/api:latest` in production.
                ```sh⏎kubectl set image deployment/api api=registry.eu/api:1.4.2⏎```
                ```sh⏎docker pull registry.eu/latest:1.4⏎```
                ```sh⏎npm install left-pad@latest⏎```
                ```sh⏎docker build -t api:latest .⏎```
                ```yaml⏎image: registry.eu/api:1.4.2⏎```
                ```yaml⏎channel: latest⏎```
                The latest release is 1.4.2.
                ```sh⏎curl https://example.com/releases/latest⏎```
                """);
    }
}
