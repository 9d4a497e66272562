package dev.releaseaudit.bench;

import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.SourceTree;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Generates Kubernetes manifests of the sizes and shapes that repositories have; the same ones in each run. */
final class Manifests {

    private static final String DEPLOYMENT = """
            # The service behind %1$s
            apiVersion: apps/v1
            kind: Deployment
            metadata:
              name: %1$s
              namespace: shop
              labels:
                app.kubernetes.io/name: %1$s
                app.kubernetes.io/part-of: shop
            spec:
              replicas: %2$d
              selector:
                matchLabels:
                  app.kubernetes.io/name: %1$s
              template:
                metadata:
                  labels:
                    app.kubernetes.io/name: %1$s
                  annotations:
                    prometheus.io/scrape: "true"
                spec:
                  securityContext:
                    runAsNonRoot: true
                  containers:
                    - name: app
                      image: registry.example.com/shop/%1$s:1.%2$d.2
                      args: ["--port", "8080", '--name=%1$s']
                      ports:
                        - containerPort: 8080
                          name: http
                      env:
                        - name: DATABASE_URL
                          valueFrom:
                            secretKeyRef:
                              name: %1$s
                              key: database-url
                        - name: LOG_LEVEL
                          value: "info" # debug in development
                      readinessProbe:
                        httpGet: {path: /ready, port: http}
                        periodSeconds: 10
                      resources:
                        requests:
                          cpu: 100m
                          memory: 128Mi
                        limits:
                          memory: 256Mi
            """;

    private static final String SERVICE = """
            apiVersion: v1
            kind: Service
            metadata:
              name: %1$s
            spec:
              selector:
                app.kubernetes.io/name: %1$s
              ports:
                - port: 80
                  targetPort: http
            """;

    private static final String CONFIG_MAP = """
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: %1$s
            data:
              FEATURES: search,basket
              application.yaml: |
                server:
                  port: 8080
                  # the number of threads
                  threads: %2$d
                greeting: "Welcome to %1$s"
            """;

    private Manifests() {}

    /** Returns so many files; one in ten holds three documents. */
    static SourceTree tree(int files) {
        Map<String, String> texts = new TreeMap<>();
        for (int i = 0; i < files; i++) {
            String name = "service-" + i;
            texts.put("deploy/" + name + ".yaml", text(name, i));
        }
        return SourceTree.of(texts);
    }

    static long length(List<SourceFile> files) {
        return files.stream().mapToLong(file -> file.text().length()).sum();
    }

    private static String text(String name, int number) {
        int replicas = 1 + number % 5;
        String deployment = DEPLOYMENT.formatted(name, replicas);
        String service = SERVICE.formatted(name);
        String configMap = CONFIG_MAP.formatted(name, replicas);
        return switch (number % 10) {
            case 0 -> String.join("---\n", deployment, service, configMap);
            case 1, 2, 3 -> service;
            case 4, 5 -> configMap;
            default -> deployment;
        };
    }
}
