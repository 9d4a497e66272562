package dev.releaseaudit.secrets;

import java.util.ArrayList;
import java.util.List;

/** Finds credentials of known forms in one pass over a text: the first character of a word tells which forms to try. */
final class CredentialFormats {

    private static final int ASCII = 128;
    private static final CredentialFormat[] NONE = {};
    private static final int LONGEST_BEFORE = 100;

    private final CredentialFormat[][] ofWords = new CredentialFormat[ASCII][];
    private final CredentialFormat[][] anywhere = new CredentialFormat[ASCII][];
    private final CredentialFormat[][] all = new CredentialFormat[ASCII][];

    CredentialFormats(List<CredentialFormat> formats) {
        for (int c = 0; c < ASCII; c++) {
            char first = (char) c;
            List<CredentialFormat> here = formats.stream()
                    .filter(format -> format.beginnings().stream().anyMatch(b -> b.charAt(0) == first))
                    .toList();
            all[c] = here.toArray(CredentialFormat[]::new);
            ofWords[c] = here.stream().filter(CredentialFormat::beginsWord).toArray(CredentialFormat[]::new);
            anywhere[c] = here.stream().filter(f -> !f.beginsWord()).toArray(CredentialFormat[]::new);
        }
    }

    List<Credential> find(String text) {
        List<Credential> found = new ArrayList<>();
        boolean inWord = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            int end = c >= ASCII ? at : first(text, at, inWord ? NONE : ofWords[c], found);
            end = c >= ASCII || end > at ? end : first(text, at, anywhere[c], found);
            at = Math.max(at, end - 1);
            inWord = isOfWord(text.charAt(at));
        }
        return found;
    }

    /** Finds them at every character; what goes on behind one is taken for a part of it, and so is what a form looks back at. */
    List<Credential> findInWords(String text) {
        List<Credential> found = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < ASCII) {
                for (CredentialFormat format : all[c]) {
                    int end = format.endInWord(text, at);
                    if (end > at) {
                        found.add(new Credential(
                                Credential.Strength.ISSUED,
                                format.kind(),
                                format.looksBehind() ? startOfWord(text, at) : at,
                                endOfWord(text, end)));
                        at = end - 1;
                        break;
                    }
                }
            }
        }
        return found;
    }

    private static int startOfWord(String text, int at) {
        int start = at;
        while (start > 0 && start > at - LONGEST_BEFORE && isOfWord(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int endOfWord(String text, int at) {
        int end = at;
        while (end < text.length() && isOfWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int first(String text, int at, CredentialFormat[] formats, List<Credential> found) {
        for (CredentialFormat format : formats) {
            int end = format.end(text, at);
            if (end > at) {
                found.add(new Credential(Credential.Strength.ISSUED, format.kind(), at, end));
                return end;
            }
        }
        return at;
    }

    private static boolean isOfWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }
}
