package dev.releaseaudit.docs.links;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a list of texts that stands in a TOML file before its first table. */
final class TomlList {

    private static final Pattern TEXT =
            Pattern.compile("\"\"\"|'''|\"((?:[^\"\\\\\n]|\\\\.){0,1000})\"|'([^'\n]{0,1000})'|#[^\n]*|\\]");

    private TomlList() {}

    static List<String> of(String toml, String key) {
        Matcher start =
                Pattern.compile("(?m)^\\s*" + key + "\\s*=\\s*\\[|^\\s*\\[").matcher(toml);
        List<String> texts = new ArrayList<>();
        if (start.find() && start.group().contains(key)) {
            Matcher text = TEXT.matcher(toml).region(start.end(), toml.length());
            while (text.find() && !text.group().equals("]")) {
                if (text.group(1) != null) {
                    texts.add(text.group(1).replace("\\\\", "\\"));
                } else if (text.group(2) != null) {
                    texts.add(text.group(2));
                }
            }
        }
        return texts;
    }
}
