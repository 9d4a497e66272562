package dev.releaseaudit.docs.rules.commands;

import dev.releaseaudit.docs.Trial;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CommandPathTest {

    private static final Trial TRIAL = Trial.of("docs/command-path", "docs/deployment.md")
            .with("k8s/overlays/prod/kustomization.yaml", "namespace: shop\n")
            .with("k8s/base/deploy.yaml", "a: 1\n")
            .with("charts/shop/Chart.yaml", "name: shop\n")
            .with("charts/shop/values-prod.yaml", "a: 1\n")
            .with("api/Dockerfile", "FROM scratch\n")
            .with("certs/shop.crt", "x\n")
            .with("cmd/server/main.go", "package main\n")
            .with("compose.yaml", "services:\n  db:\n    image: postgres\n  web:\n    image: nginx\n");

    @TestFactory
    Stream<DynamicTest> reports() {
        return TRIAL.reports("""
                ```sh⏎kubectl apply -k k8s/overlays/production⏎```
                ```sh⏎kubectl apply -f k8s/base/deployment.yaml⏎```
                ```sh⏎kubectl -n shop apply --filename=k8s/bases/deploy.yaml⏎```
                ```sh⏎kubectl diff -k k8s/overlay/prod⏎```
                ```sh⏎kubectl kustomize k8s/overlays/staging⏎```
                ```sh⏎kustomize build k8s/overlays/prd | kubectl apply -f -⏎```
                ```sh⏎helm upgrade shop ./charts/shop -f charts/shop/values-production.yaml⏎```
                ```sh⏎helm install shop ./charts/shopp⏎```
                ```sh⏎docker build -f api/Dockerfil .⏎```
                ```sh⏎docker compose up -d database⏎```
                ```sh⏎docker-compose logs webb⏎```
                Run `kubectl delete -k k8s/overlays/production` by hand.
                ```sh⏎cd k8s⏎kubectl apply -k overlays/production⏎```
                ```sh⏎docker build -t shop ./apo⏎```
                ```sh⏎docker buildx build --push -t shop -f api/Dockerfile ./apl⏎```
                ```sh⏎kubectl create secret generic tls --from-file=tls.crt=certs/shopp.crt⏎```
                ```sh⏎kubectl create configmap c --from-env-file=certs/shop.env⏎```
                ```sh⏎go run ./cmd/sever⏎```
                ```sh⏎go test ./cmds/...⏎```
                ```sh⏎go build -o bin/server ./cmd/servers⏎```
                ```sh⏎docker compose -f compose.yml up⏎```
                """);
    }

    @TestFactory
    Stream<DynamicTest> leaves_alone() {
        return TRIAL.leavesAlone("""
                ```sh⏎kubectl apply -k k8s/overlays/prod⏎kubectl apply -f k8s/base/⏎```
                ```sh⏎cd k8s && kubectl apply -k overlays/prod⏎```
                ```sh⏎kubectl apply -f https://example.com/x.yaml⏎```
                ```sh⏎kustomize build k8s/overlays/prod | kubectl apply -f -⏎```
                ```sh⏎kubectl logs -f deployment/shop⏎```
                ```sh⏎kubectl apply -f <file>⏎kubectl apply -f $FILE⏎kubectl apply -f k8s/*.yaml⏎```
                ```sh⏎kubectl apply -f my-pod.yaml⏎```
                Save it as `k8s/secret.yaml`:⏎⏎```sh⏎kubectl apply -f k8s/secret.yaml⏎```
                ```sh⏎helm upgrade shop ./charts/shop -f charts/shop/values-prod.yaml⏎helm install redis bitnami/redis⏎```
                ```sh⏎docker build -f api/Dockerfile .⏎docker build -t shop .⏎```
                ```sh⏎docker compose up -d db web⏎docker compose exec db psql⏎docker compose down⏎```
                ```sh⏎docker compose -f other.yaml up thing⏎```
                ```sh⏎docker run -v ./k8s/missing:/x nginx⏎```
                ```sh⏎kubectl apply -f ../other/deploy.yaml⏎kubectl apply -f /tmp/deploy.yaml⏎```
                ```sh⏎kustomize build ./shop-overlay | shop-tool apply⏎```
                ```sh⏎docker build -t shop ./api⏎docker build --build-arg X=1 -t shop api⏎```
                ```sh⏎kubectl create secret generic tls --from-file=tls.crt=certs/shop.crt --from-literal=a=b⏎```
                ```sh⏎go run ./cmd/server⏎go test ./...⏎go test ./cmd/... -run TestX⏎go run github.com/x/y@latest⏎```
                ```sh⏎docker build https://github.com/x/y.git⏎docker build - < Dockerfile⏎```
                ```sh⏎mkdir out⏎kubectl kustomize k8s/overlays/prod > out/all.yaml⏎kubectl apply -f out/all.yaml⏎```
                """);
    }
}
