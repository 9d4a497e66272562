package dev.releaseaudit.docs.rules.manifests;

import dev.releaseaudit.docs.Trial;

/** Has what the documents of these tests are held against: one Deployment with its Service and CronJob, in one namespace. */
final class Deployed {

    private static final String MANIFESTS = """
            apiVersion: apps/v1
            kind: Deployment
            metadata:
              name: shop-api
              namespace: shop-prod
            spec:
              selector:
                matchLabels: {app: shop-api}
              template:
                metadata:
                  labels: {app: shop-api}
                spec:
                  containers:
                    - name: api
                      image: registry.tallyleaf.eu/shop/shop-api:1.4.2
                      envFrom:
                        - secretRef: {name: shop-db-credentials}
                      ports:
                        - containerPort: 8080
                      readinessProbe:
                        httpGet: {path: /healthz/ready, port: 8080}
                      livenessProbe:
                        httpGet: {path: /healthz/live, port: 8080}
            ---
            apiVersion: v1
            kind: Service
            metadata:
              name: shop-api
              namespace: shop-prod
            spec:
              selector: {app: shop-api}
              ports:
                - port: 8080
            ---
            apiVersion: batch/v1
            kind: CronJob
            metadata:
              name: order-expiry
              namespace: shop-prod
            spec:
              schedule: "*/10 * * * *"
              jobTemplate:
                spec:
                  template:
                    spec:
                      containers:
                        - name: expire
                          image: registry.tallyleaf.eu/shop/shop-api:1.4.2
            """;

    private Deployed() {}

    static Trial trial(String rule) {
        return Trial.of(rule, "docs/runbook.md").with("k8s/prod/shop.yaml", MANIFESTS);
    }
}
