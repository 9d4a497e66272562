package dev.releaseaudit.delivery.dockerfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The word of an instruction that announces a document below it, such as {@code <<-"END"}.
 *
 * @param name the word that ends the document
 * @param expands whether variables in it are replaced
 * @param stripsTabs whether tabs at the start of a line do not count
 * @param descriptor the number before {@code <<}
 */
record HeredocHead(String name, boolean expands, boolean stripsTabs, int descriptor) {

    private static final Pattern HEAD = Pattern.compile("(\\d{0,6})<<(-?)\\s*([^<]*)", Pattern.DOTALL);

    /** Returns those of a line, in its order. */
    static List<HeredocHead> in(String line) {
        List<HeredocHead> heads = new ArrayList<>();
        try {
            for (String word : ShellWords.split(line, ShellWords.Keep.QUOTES_AND_ESCAPES)) {
                of(word).ifPresent(heads::add);
            }
        } catch (BrokenDockerfileException e) {
            return List.of();
        }
        return heads;
    }

    /** Returns the one that a word is. */
    static Optional<HeredocHead> of(String word) {
        Matcher head = HEAD.matcher(word);
        if (!head.matches() || head.group(3).isEmpty()) {
            return Optional.empty();
        }
        List<String> plain = ShellWords.split(head.group(3), ShellWords.Keep.NOTHING);
        if (plain.size() != 1) {
            return Optional.empty();
        }
        String quoted = String.join("", ShellWords.split(head.group(3), ShellWords.Keep.QUOTES));
        return Optional.of(new HeredocHead(
                plain.get(0),
                quotes(plain.get(0)) == quotes(quoted),
                !head.group(2).isEmpty(),
                head.group(1).isEmpty() ? 0 : Integer.parseInt(head.group(1))));
    }

    private static long quotes(String text) {
        return text.chars().filter(c -> c == '\'' || c == '"').count();
    }
}
