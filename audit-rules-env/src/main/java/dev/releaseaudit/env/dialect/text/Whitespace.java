package dev.releaseaudit.env.dialect.text;

/** Knows which characters count as white space where. */
public enum Whitespace {
    /** {@code \s} and {@code trim} of JavaScript. */
    JAVASCRIPT {
        @Override
        public boolean is(int c) {
            return ASCII.is(c) || isUnicodeSpace(c) || c == 0xFEFF;
        }
    },
    /** {@code \s} and {@code strip} of Ruby, within a line of text. */
    ASCII {
        @Override
        public boolean is(int c) {
            return c == ' ' || (c >= '\t' && c <= '\r');
        }
    },
    /** {@code \s} and {@code strip} of Python. */
    PYTHON {
        @Override
        public boolean is(int c) {
            return GO.is(c) || (c >= 0x1C && c <= 0x1F);
        }
    },
    /** {@code unicode.IsSpace} of Go. */
    GO {
        @Override
        public boolean is(int c) {
            return ASCII.is(c) || c == 0x85 || isUnicodeSpace(c);
        }
    },
    /** What loaders in Go skip inside a line. */
    GO_LINE {
        @Override
        public boolean is(int c) {
            return (ASCII.is(c) && c != '\n') || c == 0x85 || c == 0xA0;
        }
    };

    public abstract boolean is(int c);

    /** Returns the first place, from here on, that is no white space. */
    public int skip(String text, int from, int end) {
        int at = from;
        while (at < end && is(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Returns the text without white space at its ends. */
    public String strip(String text) {
        return stripEnd(text.substring(skip(text, 0, text.length())));
    }

    /** Returns the text without white space at its end. */
    public String stripEnd(String text) {
        int end = text.length();
        while (end > 0 && is(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }

    private static boolean isUnicodeSpace(int c) {
        return c == 0xA0
                || c == 0x1680
                || (c >= 0x2000 && c <= 0x200A)
                || c == 0x2028
                || c == 0x2029
                || c == 0x202F
                || c == 0x205F
                || c == 0x3000;
    }
}
