package dev.releaseaudit.docs.markdown;

import dev.releaseaudit.docs.HtmlComment;
import dev.releaseaudit.docs.Link;
import dev.releaseaudit.source.Location;
import java.util.Locale;
import java.util.Optional;

/** Finds comments, anchors, links, images and headings in a stretch of HTML. */
final class HtmlReader {

    /** Says where a stretch of the HTML stands in the file. */
    interface Places {
        Location of(int start, int end);
    }

    private final String html;
    private final Places places;
    private final PageBuilder page;

    HtmlReader(String html, Places places, PageBuilder page) {
        this.html = html;
        this.places = places;
        this.page = page;
    }

    void read() {
        int at = html.indexOf('<');
        while (at >= 0) {
            at = html.indexOf('<', html.startsWith("<!--", at) ? comment(at) : tag(at));
        }
    }

    private int comment(int start) {
        int close = html.indexOf("-->", start + 4);
        int end = close < 0 ? html.length() : close;
        page.page()
                .add(new HtmlComment(
                        html.substring(Math.min(start + 4, end), end).strip(),
                        places.of(start, close < 0 ? end : end + 3)));
        return end;
    }

    private int tag(int start) {
        int nameEnd = start + 1;
        while (nameEnd < html.length() && Character.isLetterOrDigit(html.charAt(nameEnd))) {
            nameEnd++;
        }
        if (nameEnd == start + 1) {
            return start + 1;
        }
        int end = tagEnd(nameEnd);
        String name = html.substring(start + 1, nameEnd).toLowerCase(Locale.ROOT);
        String attributes = html.substring(nameEnd, end);
        attribute(attributes, "id").ifPresent(id -> page.anchor(id, places.of(start, end)));
        switch (name) {
            case "a" -> {
                attribute(attributes, "name").ifPresent(id -> page.anchor(id, places.of(start, end)));
                attribute(attributes, "href").ifPresent(href -> link(href, Link.Kind.HTML_LINK, start, end));
            }
            case "img" -> attribute(attributes, "src").ifPresent(src -> link(src, Link.Kind.HTML_IMAGE, start, end));
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(name, end);
            default -> {}
        }
        return end;
    }

    private void link(String target, Link.Kind kind, int start, int end) {
        page.page().add(new Link(target.strip().replace("&amp;", "&"), "", kind, places.of(start, end)));
    }

    private void heading(String name, int from) {
        int close = html.indexOf("</" + name, from);
        if (close > from) {
            StringBuilder text = new StringBuilder();
            boolean inTag = false;
            for (int i = Math.min(from + 1, close); i < close; i++) {
                char c = html.charAt(i);
                inTag = c == '<' || (inTag && c != '>');
                if (!inTag && c != '>') {
                    text.append(c == '\n' ? ' ' : c);
                }
            }
            page.htmlHeading(text.toString().strip());
        }
    }

    /** Returns the index of the {@code >} that ends a tag, quotes respected. */
    private int tagEnd(int from) {
        char quote = 0;
        for (int i = from; i < html.length(); i++) {
            char c = html.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i;
            }
        }
        return html.length();
    }

    private static Optional<String> attribute(String attributes, String name) {
        String lower = attributes.toLowerCase(Locale.ROOT);
        int at = lower.indexOf(name);
        while (at >= 0) {
            int equals = at + name.length();
            while (equals < lower.length() && Character.isWhitespace(lower.charAt(equals))) {
                equals++;
            }
            boolean whole = at > 0 && Character.isWhitespace(lower.charAt(at - 1));
            if (whole && equals < lower.length() && lower.charAt(equals) == '=') {
                return Optional.of(value(attributes, equals + 1)).filter(v -> !v.isEmpty());
            }
            at = lower.indexOf(name, at + 1);
        }
        return Optional.empty();
    }

    private static String value(String attributes, int from) {
        String rest = attributes.substring(from).strip();
        if (rest.isEmpty()) {
            return "";
        }
        char quote = rest.charAt(0);
        if (quote == '"' || quote == '\'') {
            int close = rest.indexOf(quote, 1);
            return close < 0 ? "" : rest.substring(1, close);
        }
        int end = 0;
        while (end < rest.length() && !Character.isWhitespace(rest.charAt(end))) {
            end++;
        }
        return rest.substring(0, end);
    }
}
