package dev.releaseaudit.env.dialect.ruby;

/** Finds the commands that the dotenv gem would run, and takes the backslash from those that it would not. */
final class RubyCommands {

    private final String text;
    private final boolean found;

    RubyCommands(String written) {
        int[] ends = written.contains("$(") ? ends(written) : new int[0];
        StringBuilder plain = new StringBuilder(written.length());
        boolean any = false;
        int at = 0;
        for (int i = written.indexOf("$("); i >= 0; i = written.indexOf("$(", Math.max(at, i + 1))) {
            if (ends[i + 1] > 0) {
                boolean escaped = i > at && written.charAt(i - 1) == '\\';
                plain.append(written, at, escaped ? i - 1 : i).append(written, i, ends[i + 1]);
                at = ends[i + 1];
                any |= !escaped;
            }
        }
        text = plain.append(written.substring(at)).toString();
        found = any;
    }

    String text() {
        return text;
    }

    boolean found() {
        return found;
    }

    /** Returns for each opening parenthesis the place behind the one that closes it; 0 where nothing does or a pair is empty. */
    private static int[] ends(String text) {
        int[] ends = new int[text.length()];
        int[] open = new int[text.length() + 1];
        boolean[] broken = new boolean[text.length() + 1];
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '(') {
                open[++depth] = i;
                broken[depth] = false;
            } else if (text.charAt(i) == ')' && depth > 0) {
                boolean empty = open[depth] == i - 1;
                if (empty || broken[depth]) {
                    broken[depth - 1] = true;
                } else {
                    ends[open[depth]] = i + 1;
                }
                depth--;
            }
        }
        return ends;
    }
}
