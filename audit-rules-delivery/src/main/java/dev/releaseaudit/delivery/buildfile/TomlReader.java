package dev.releaseaudit.delivery.buildfile;

import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.model.ScalarStyle;
import dev.releaseaudit.model.SequenceNode;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceFile;
import java.io.Serial;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads TOML as located values. What does not parse ends the reading; what is before it counts. */
final class TomlReader {

    private static final int DEPTH = 50;

    /** A table while it is read: its entries may still grow. */
    private static final class Table {

        private final Map<String, Object> values = new LinkedHashMap<>();
        private final Map<String, Location> keys = new LinkedHashMap<>();
        private final Location location;
        /** Whether a further table of the same name is another item of a list. */
        private boolean closed;
        /** Whether braces hold the whole of it. */
        private boolean inline;

        Table(Location location) {
            this.location = location;
        }

        void put(Key key, Object value) {
            if (values.containsKey(key.name)) {
                throw new BrokenTomlException();
            }
            values.put(key.name, value);
            keys.put(key.name, key.location);
        }
    }

    /** A list; that of tables may still grow. */
    private record Items(Location location, List<Object> values) {

        Optional<Table> lastTable() {
            return !values.isEmpty() && values.get(values.size() - 1) instanceof Table table
                    ? Optional.of(table)
                    : Optional.empty();
        }
    }

    private record Key(String name, Location location) {}

    private static final class BrokenTomlException extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1L;
    }

    private final String path;
    private final String text;
    private final Table root;
    private int at;
    private int line = 1;
    private int lineStart;

    private TomlReader(SourceFile file) {
        this.path = file.path();
        this.text = file.text();
        this.root = new Table(Location.of(path));
    }

    /** Returns the whole file as a mapping. */
    static Node read(SourceFile file) {
        TomlReader reader = new TomlReader(file);
        reader.tryRead();
        return node(reader.root);
    }

    /** Tells whether the whole file parses. */
    static boolean isWellFormed(SourceFile file) {
        return new TomlReader(file).tryRead();
    }

    private boolean tryRead() {
        try {
            expressions();
            return true;
        } catch (BrokenTomlException e) {
            return false;
        }
    }

    private void expressions() {
        Table table = root;
        while (true) {
            skipLines();
            if (at >= text.length()) {
                return;
            }
            if (text.startsWith("[[", at)) {
                table = header(2);
            } else if (text.charAt(at) == '[') {
                table = header(1);
            } else {
                pair(table, 0);
            }
            blanks();
            comment();
            if (at < text.length() && !lineEnd()) {
                throw new BrokenTomlException();
            }
        }
    }

    private Table header(int brackets) {
        at += brackets;
        List<Key> keys = keys();
        if (!text.startsWith("]".repeat(brackets), at)) {
            throw new BrokenTomlException();
        }
        at += brackets;
        Table table = root;
        for (Key key : keys.subList(0, keys.size() - 1)) {
            table = descend(table, key, false);
        }
        Key last = keys.get(keys.size() - 1);
        return brackets == 1 ? table(table, last) : item(table, last);
    }

    private static Table table(Table parent, Key key) {
        Object known = parent.values.get(key.name);
        if (known == null) {
            Table created = new Table(key.location);
            created.closed = true;
            parent.put(key, created);
            return created;
        }
        if (known instanceof Table table && !table.closed) {
            table.closed = true;
            return table;
        }
        throw new BrokenTomlException();
    }

    private static Table item(Table parent, Key key) {
        Table created = new Table(key.location);
        Object known = parent.values.get(key.name);
        if (known == null) {
            parent.put(key, new Items(key.location, new ArrayList<>(List.of(created))));
        } else if (known instanceof Items items && items.lastTable().isPresent()) {
            items.values.add(created);
        } else {
            throw new BrokenTomlException();
        }
        return created;
    }

    private static Table descend(Table parent, Key key, boolean dotted) {
        Object known = parent.values.get(key.name);
        if (known == null) {
            Table created = new Table(key.location);
            created.closed = dotted;
            parent.put(key, created);
            return created;
        }
        if (known instanceof Table table && !table.inline) {
            return table;
        }
        if (known instanceof Items items) {
            return items.lastTable().orElseThrow(BrokenTomlException::new);
        }
        throw new BrokenTomlException();
    }

    private void pair(Table table, int depth) {
        List<Key> keys = keys();
        if (at >= text.length() || text.charAt(at) != '=') {
            throw new BrokenTomlException();
        }
        at++;
        blanks();
        Table inner = table;
        for (Key key : keys.subList(0, keys.size() - 1)) {
            inner = descend(inner, key, true);
        }
        inner.put(keys.get(keys.size() - 1), value(depth));
    }

    private List<Key> keys() {
        List<Key> keys = new ArrayList<>();
        while (true) {
            blanks();
            keys.add(key());
            blanks();
            if (at >= text.length() || text.charAt(at) != '.') {
                return keys;
            }
            at++;
        }
    }

    private Key key() {
        int from = at;
        char c = at < text.length() ? text.charAt(at) : '\n';
        String name;
        if (c == '"' || c == '\'') {
            name = string();
        } else {
            while (at < text.length() && isBare(text.charAt(at))) {
                at++;
            }
            name = text.substring(from, at);
            if (name.isEmpty()) {
                throw new BrokenTomlException();
            }
        }
        return new Key(name, place(from));
    }

    private static boolean isBare(char c) {
        return c == '_' || c == '-' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private Object value(int depth) {
        if (at >= text.length() || depth > DEPTH) {
            throw new BrokenTomlException();
        }
        int from = at;
        int fromLine = line;
        int fromColumn = at - lineStart + 1;
        char c = text.charAt(at);
        if (c == '"' || c == '\'') {
            String string = string();
            Location place = new Location(path, fromLine, fromColumn, line, at - lineStart + 1);
            return ScalarNode.of(string, ScalarStyle.DOUBLE_QUOTED, place);
        }
        if (c == '[') {
            return array(depth);
        }
        if (c == '{') {
            return inline(depth);
        }
        while (at < text.length()
                && ",]}#\n\r\t".indexOf(text.charAt(at)) < 0
                && !(text.charAt(at) == ' ' && !date())) {
            at++;
        }
        String plain = text.substring(from, at);
        if (!plain.matches("(?:true|false|[-+]?(?:inf|nan)|[-+]?[0-9][0-9A-Za-z_.:+ -]*)")) {
            throw new BrokenTomlException();
        }
        return ScalarNode.of(plain.replace("_", ""), ScalarStyle.PLAIN, place(from));
    }

    /** A date and a time may have a blank between them. */
    private boolean date() {
        return at >= 10
                && text.substring(at - 10, at).matches("\\d{4}-\\d\\d-\\d\\d")
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at + 1));
    }

    private Items array(int depth) {
        Items items = new Items(place(at), new ArrayList<>());
        at++;
        while (true) {
            skipLines();
            if (at >= text.length()) {
                throw new BrokenTomlException();
            }
            if (text.charAt(at) == ']') {
                at++;
                return items;
            }
            items.values.add(value(depth + 1));
            skipLines();
            if (at < text.length() && text.charAt(at) == ',') {
                at++;
            } else if (at >= text.length() || text.charAt(at) != ']') {
                throw new BrokenTomlException();
            }
        }
    }

    private Table inline(int depth) {
        Table table = new Table(place(at));
        table.closed = true;
        at++;
        while (true) {
            skipLines();
            if (at < text.length() && text.charAt(at) == '}') {
                at++;
                table.inline = true;
                return table;
            }
            pair(table, depth + 1);
            skipLines();
            if (at < text.length() && text.charAt(at) == ',') {
                at++;
            } else if (at >= text.length() || text.charAt(at) != '}') {
                throw new BrokenTomlException();
            }
        }
    }

    private String string() {
        char quote = text.charAt(at);
        String three = String.valueOf(quote).repeat(3);
        return text.startsWith(three, at) ? longString(quote, three) : shortString(quote);
    }

    private String shortString(char quote) {
        StringBuilder string = new StringBuilder();
        at++;
        while (at < text.length() && text.charAt(at) != quote) {
            char c = text.charAt(at);
            if (c == '\n') {
                throw new BrokenTomlException();
            }
            if (c == '\\' && quote == '"') {
                escape(string);
            } else {
                string.append(c);
                at++;
            }
        }
        if (at >= text.length()) {
            throw new BrokenTomlException();
        }
        at++;
        return string.toString();
    }

    private String longString(char quote, String three) {
        StringBuilder string = new StringBuilder();
        at += 3;
        if (at < text.length() && lineEnd()) {
            newLine();
        }
        while (!text.startsWith(three, at)) {
            if (at >= text.length()) {
                throw new BrokenTomlException();
            }
            char c = text.charAt(at);
            if (c == '\\' && quote == '"' && continues()) {
                continue;
            }
            if (c == '\\' && quote == '"') {
                escape(string);
            } else if (lineEnd()) {
                string.append('\n');
                newLine();
            } else {
                string.append(c);
                at++;
            }
        }
        at += 3;
        while (at < text.length() && text.charAt(at) == quote) {
            string.append(quote);
            at++;
        }
        return string.toString();
    }

    /** A backslash at the end of a line takes the blanks after it away. */
    private boolean continues() {
        int end = at + 1;
        while (end < text.length()
                && (text.charAt(end) == ' ' || text.charAt(end) == '\t' || text.charAt(end) == '\r')) {
            end++;
        }
        if (end >= text.length() || text.charAt(end) != '\n') {
            return false;
        }
        at = end;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            if (lineEnd()) {
                newLine();
            } else {
                at++;
            }
        }
        return true;
    }

    private void escape(StringBuilder string) {
        char letter = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        int simple = "btnfre\"\\".indexOf(letter);
        if (simple >= 0) {
            string.append("\b\t\n\f\r\u001B\"\\".charAt(simple));
            at += 2;
            return;
        }
        int digits = letter == 'x' ? 2 : letter == 'u' ? 4 : letter == 'U' ? 8 : 0;
        String hex = text.substring(Math.min(at + 2, text.length()), Math.min(at + 2 + digits, text.length()));
        if (digits == 0 || !hex.matches("[0-9A-Fa-f]{" + digits + "}")) {
            throw new BrokenTomlException();
        }
        long codePoint = Long.parseLong(hex, 16);
        if (codePoint > Character.MAX_CODE_POINT) {
            throw new BrokenTomlException();
        }
        string.appendCodePoint((int) codePoint);
        at += 2 + digits;
    }

    private void skipLines() {
        while (at < text.length()) {
            blanks();
            comment();
            if (at >= text.length() || !lineEnd()) {
                return;
            }
            newLine();
        }
    }

    private void blanks() {
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
    }

    private void comment() {
        if (at < text.length() && text.charAt(at) == '#') {
            while (at < text.length() && text.charAt(at) != '\n') {
                at++;
            }
        }
    }

    private boolean lineEnd() {
        return text.charAt(at) == '\n' || text.startsWith("\r\n", at);
    }

    private void newLine() {
        at += text.charAt(at) == '\r' ? 2 : 1;
        line++;
        lineStart = at;
    }

    private Location place(int from) {
        return Location.of(path, line, from - lineStart + 1, Math.max(at, from) - lineStart + 1);
    }

    private static Node node(Object value) {
        if (value instanceof Table table) {
            List<Node.Entry> entries = new ArrayList<>();
            table.values.forEach((name, each) -> {
                Location place = Optional.ofNullable(table.keys.get(name)).orElse(table.location);
                entries.add(new Node.Entry(ScalarNode.string(name, place), node(each)));
            });
            return MappingNode.of(entries, table.location);
        }
        if (value instanceof Items items) {
            return SequenceNode.of(items.values.stream().map(TomlReader::node).toList(), items.location);
        }
        return (Node) value;
    }
}
