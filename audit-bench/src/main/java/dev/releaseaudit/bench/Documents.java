package dev.releaseaudit.bench;

import dev.releaseaudit.source.SourceTree;
import java.util.Map;
import java.util.TreeMap;

/** Generates Markdown of the shapes that repositories have: guides, runbooks, tables, fences; the same in each run. */
final class Documents {

    private static final String GUIDE = """
            # Service %1$d

            Last updated: 2026-10-1%2$d

            What service %1$d does, and how it is run. Start with the [overview](../README.md) or go to the [next one](service-%3$d.md#rollback).

            ## Secrets

            - Secrets live in the vault under `shop/service-%1$d`; they are rotated every 90 days.
            - **Never** commit a secret. Samples hold blanks, see [the sample](../services/service-%1$d/.env.sample).

            ## Configuration

            | variable | default | meaning |
            | --- | --- | --- |
            | `SERVICE_%1$d_TIMEOUT_MS` | `%2$d000` | the longest a request may take before it is given up |
            | `SERVICE_%1$d_POOL_MAX` | `10` | connections to the database for each pod |

            ## Rollback

            1. Undo the rollout:

               ```sh
               kubectl -n shop rollout undo deployment/service-%1$d
               ```

            2. Tell the team, and look at the [dashboard](https://grafana.example.com/d/%1$d) until the errors stop.

            ## How it works

            An order comes in over HTTP, is written to the table `orders`, and a message goes to the queue. A worker takes the message,
            asks the warehouse, and writes the answer back. *Nothing* is lost when a pod dies: the message is only gone once the answer
            is written. Two workers may get the same message; the second one finds the answer and stops. Readers who want to know why
            this was chosen over a transaction across both systems find the reasons in the notes of the first review, and the numbers
            of the load test that was run before. It is not the fastest way, but it has never lost an order.

            ```json
            {"order": %1$d, "items": [{"sku": "notebook", "count": 2}], "paid": true}
            ```

            > The queue holds messages for 14 days. After that they are gone, and so is the order.

            ## Status

            - [x] Probes are in place
            - [x] The restore was rehearsed
            """;

    private Documents() {}

    /** Returns so many documents, with a README that leads to each. */
    static SourceTree tree(int count) {
        Map<String, String> texts = texts(count);
        var tree = SourceTree.builder();
        texts.forEach(tree::file);
        for (int i = 0; i < count; i++) {
            tree.mention("services/service-" + i + "/.env.sample");
        }
        return tree.build();
    }

    static Map<String, String> texts(int count) {
        Map<String, String> texts = new TreeMap<>();
        StringBuilder readme = new StringBuilder("# Shop\n\n");
        for (int i = 0; i < count; i++) {
            texts.put("docs/service-" + i + ".md", GUIDE.formatted(i, i % 10, (i + 1) % count));
            readme.append("- [service ")
                    .append(i)
                    .append("](docs/service-")
                    .append(i)
                    .append(".md)\n");
        }
        texts.put("README.md", readme.toString());
        return texts;
    }

    static long length(int count) {
        return texts(count).values().stream().mapToLong(String::length).sum();
    }
}
