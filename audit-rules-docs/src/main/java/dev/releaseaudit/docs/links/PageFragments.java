package dev.releaseaudit.docs.links;

import dev.releaseaudit.docs.Heading;
import dev.releaseaudit.docs.Page;
import dev.releaseaudit.docs.markdown.Slugger;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fragments that lead somewhere in one page. What GitHub does not name is looked up when somebody asks. Used by one thread. */
public final class PageFragments {

    private static final Pattern LINES = Pattern.compile("L\\d+(?:C\\d+)?(?:-L?\\d+(?:C\\d+)?)?");
    private static final Pattern BY_HAND =
            Pattern.compile("\\{:? ?#([^\\s}]{1,200})|#([^\\s{}#]{1,200})\\}|\\bid=\\{?[\"']([^\"']{1,200})[\"']");
    private static final Pattern NUMBERED = Pattern.compile("_\\d{1,3}$");

    private final Page page;
    private final boolean site;
    private final Set<String> more = new HashSet<>();
    private boolean isRead;
    private boolean includes;

    /** Takes the fragments of a page, which may be one of a site. */
    public PageFragments(Page page, boolean site) {
        this.page = page;
        this.site = site;
    }

    /** Tells whether a fragment leads to a place in the page, as GitHub names places or as a site's generator may. */
    public boolean has(String fragment) {
        String name = LinkResolver.decode(fragment);
        return name.isEmpty()
                || name.equals("top")
                || name.equals("readme")
                || name.startsWith(":~:")
                || page.fragments().contains(name)
                || page.fragments().contains("user-content-" + name)
                || page.fragments().contains(name.replaceFirst("^user-content-", ""))
                || LINES.matcher(name).matches()
                || isAnyhow(name);
    }

    private boolean isAnyhow(String name) {
        if (!isRead) {
            page.headings().forEach(this::heading);
            page.lines().forEach(this::line);
            isRead = true;
        }
        return includes
                || more.contains(bare(name))
                || (site && more.contains(joined(NUMBERED.matcher(name).replaceFirst(""))));
    }

    private void heading(Heading heading) {
        more.add(bare(heading.slug()));
        if (site) {
            more.add(joined(Slugger.plain(heading.text())));
            more.add(joined(heading.text()));
        }
    }

    /** Attribute lists and included pages set anchors that no Markdown reader sees. */
    private void line(String line) {
        includes |= line.startsWith("--8<--") || line.contains("{% include");
        if (line.indexOf('#') >= 0 && line.indexOf('}') >= 0 || line.contains("id=")) {
            Matcher set = BY_HAND.matcher(line);
            while (set.find()) {
                more.add(set.group(1) != null ? set.group(1) : set.group(2) != null ? set.group(2) : set.group(3));
            }
        }
    }

    /** Generators put a hyphen for whatever is no letter or digit, or nothing, and number otherwise. */
    private static String joined(String text) {
        StringBuilder joined = new StringBuilder();
        text.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            boolean part = Character.isLetterOrDigit(c);
            boolean ended = joined.length() > 0 && joined.charAt(joined.length() - 1) == '-';
            if (part) {
                joined.appendCodePoint(c);
            } else if (joined.length() > 0 && !ended) {
                joined.append('-');
            }
        });
        int end = joined.length();
        return joined.substring(0, end > 0 && joined.charAt(end - 1) == '-' ? end - 1 : end);
    }

    /** Drops the mark that asks for a coloured emoji, which nobody types into a link. */
    private static String bare(String slug) {
        return slug.replace("\uFE0F", "");
    }
}
