package dev.releaseaudit.report.print;

import dev.releaseaudit.source.PrintableText;
import java.io.Serial;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/** Escapes, beyond what JSON demands, every character that would do something to a terminal or an editor. */
final class JsonEscapes extends CharacterEscapes {

    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] codes = standardAsciiEscapesForJSON();
        codes[0x7F] = ESCAPE_STANDARD;
        return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
        boolean halfOfPair = c <= Character.MAX_VALUE && Character.isSurrogate((char) c);
        return PrintableText.hides(c) && !halfOfPair
                ? new SerializedString(String.format(Locale.ROOT, "\\u%04x", c))
                : null;
    }
}
