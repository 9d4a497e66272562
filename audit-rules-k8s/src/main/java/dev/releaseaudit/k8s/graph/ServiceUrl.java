package dev.releaseaudit.k8s.graph;

import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A URL in a value whose host looks like the name of a Service: {@code api}, {@code api.shop.svc} or
 * {@code api.shop.svc.cluster.local}, and {@code api.shop} only where somebody knows the namespace.
 *
 * @param value what holds the URL
 * @param service the name of the Service
 * @param namespace its namespace; empty where the host does not say
 * @param qualified whether the host says that it is a Service, as {@code .svc} does
 * @param port the port; empty where it is that of the scheme
 */
public record ServiceUrl(Node value, String service, String namespace, boolean qualified, OptionalInt port)
        implements Located {

    /** Everything is bounded, since the value may be of any length. */
    private static final Pattern URL = Pattern.compile(
            "\\b[a-z][a-z0-9+.-]{1,20}://(?:[^\\s/@\"']{1,200}@)?([a-z0-9][a-z0-9.-]{0,252})(?::(\\d{1,5}))?(?=[/?#\\s\"',;)]|$)",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 10_000;

    /** Returns the URLs in a value that lead to Services. */
    public static List<ServiceUrl> in(Node value) {
        String text = value.text();
        List<ServiceUrl> found = new ArrayList<>();
        if (text.length() <= LONGEST && text.contains("://")) {
            Matcher url = URL.matcher(text);
            while (url.find()) {
                add(value, url, found);
            }
        }
        return found;
    }

    private static void add(Node value, Matcher url, List<ServiceUrl> found) {
        String[] labels = url.group(1).toLowerCase(Locale.ROOT).split("\\.");
        boolean qualified = labels.length >= 3 && labels[2].equals("svc");
        boolean bare = labels.length == 1 && !labels[0].equals("localhost") && labels[0].matches("[a-z].*");
        if (qualified || bare) {
            OptionalInt port =
                    url.group(2) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(url.group(2)));
            found.add(new ServiceUrl(value, labels[0], qualified ? labels[1] : "", qualified, port));
        }
    }

    @Override
    public Location location() {
        return value.location();
    }
}
