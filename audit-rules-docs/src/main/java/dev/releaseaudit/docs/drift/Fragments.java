package dev.releaseaudit.docs.drift;

import dev.releaseaudit.docs.Heading;
import dev.releaseaudit.docs.Page;
import dev.releaseaudit.docs.Slugger;
import java.util.Locale;

/** Knows which fragments lead somewhere in a page. */
public final class Fragments {

    private Fragments() {}

    /** Tells whether a fragment leads to a place in the page, as GitHub names places or as a site's generator may. */
    public static boolean has(Page page, String fragment, boolean site) {
        String name = LinkResolver.decode(fragment);
        return name.isEmpty()
                || name.equals("top")
                || name.equals("readme")
                || name.startsWith(":~:")
                || page.fragments().contains(name)
                || name.matches("L\\d+(C\\d+)?(-L?\\d+(C\\d+)?)?")
                || page.fragments().contains("user-content-" + name)
                || page.fragments().contains(name.replaceFirst("^user-content-", ""))
                || page.headings().stream()
                        .anyMatch(heading -> bare(heading.slug()).equals(bare(name)))
                || (site && page.headings().stream().anyMatch(heading -> isSiteSlug(heading, name)))
                || isSetByHand(page, name);
    }

    /** Generators join what GitHub leaves apart, and number otherwise. */
    private static boolean isSiteSlug(Heading heading, String name) {
        String slug = collapse(Slugger.plain(heading.text()));
        String given = collapse(name.toLowerCase(Locale.ROOT));
        return slug.equals(given) || given.matches(java.util.regex.Pattern.quote(slug) + "_\\d{1,3}");
    }

    private static String collapse(String slug) {
        return slug.replaceAll("[-_]+", "-").replaceAll("^-|-$", "");
    }

    /** Drops the mark that asks for a coloured emoji, which nobody types into a link. */
    private static String bare(String slug) {
        return slug.replace("\uFE0F", "");
    }

    /** Attribute lists and included pages set anchors that no Markdown reader sees. */
    private static boolean isSetByHand(Page page, String name) {
        return page.lines().stream()
                .anyMatch(line -> line.contains("#" + name + "}")
                        || line.contains("{#" + name)
                        || line.contains("{: #" + name)
                        || line.contains("\"" + name + "\"") && line.contains("id=")
                        || line.startsWith("--8<--")
                        || line.contains("{% include"));
    }
}
