package dev.releaseaudit.k8s.graph;

import java.util.Optional;

/** How a field writes the name of an object. */
enum NameForm {
    /** The name alone. */
    NAME {
        @Override
        Optional<ObjectName> read(String text) {
            return Optional.of(new ObjectName("", text));
        }
    },
    /** The name, or the namespace and the name with a slash between them. */
    PATH {
        @Override
        Optional<ObjectName> read(String text) {
            int slash = text.indexOf('/');
            return Optional.of(new ObjectName(slash < 0 ? "" : text.substring(0, slash), text.substring(slash + 1)));
        }
    },
    /** The host name of a Service: {@code db}, or {@code db.shop.svc.cluster.local}. */
    HOST {
        @Override
        Optional<ObjectName> read(String text) {
            String[] labels = text.split("\\.", -1);
            if (labels.length == 1) {
                return Optional.of(new ObjectName("", text));
            }
            return labels.length > 2 && labels[2].equals("svc")
                    ? Optional.of(new ObjectName(labels[1], labels[0]))
                    : Optional.empty();
        }
    };

    /** A name, and the namespace that is written with it; empty where there is none. */
    record ObjectName(String namespace, String name) {}

    /** Returns the name; empty where the text is that of something else. */
    abstract Optional<ObjectName> read(String text);
}
