package dev.releaseaudit.env.internal;

import dev.releaseaudit.facts.SecretValue;
import dev.releaseaudit.secrets.KeyedCredential;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** Finds the secrets that a text file writes out, and their places. */
final class SecretText {

    private final String path;
    private final String text;
    private final SecretValue.Use use;
    private int line = 1;
    private int lineStart;
    private int at;

    private SecretText(SourceFile file, SecretValue.Use use) {
        this.path = file.path();
        this.text = file.text();
        this.use = use;
    }

    /** Returns the secrets of a file in their order. */
    static List<SecretValue> of(SourceFile file, SecretValue.Use use) {
        SecretText text = new SecretText(file, use);
        List<KeyedCredential> secrets = use == SecretValue.Use.DOCUMENT
                ? KeyedCredential.inDocument(text.text)
                : KeyedCredential.inConfiguration(text.text);
        List<SecretValue> found = new ArrayList<>();
        secrets.forEach(secret -> found.add(text.locate(secret)));
        return found;
    }

    private SecretValue locate(KeyedCredential secret) {
        var credential = secret.credential();
        for (; at < credential.start(); at++) {
            if (endsLine(at)) {
                line++;
                lineStart = at + 1;
            }
        }
        int end = at;
        while (end < credential.end() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        Location place = Location.of(path, line, at - lineStart + 1, end - lineStart + 1);
        return new SecretValue(secret.key(), credential.strength(), credential.kind(), use, place);
    }

    private boolean endsLine(int index) {
        char c = text.charAt(index);
        return c == '\n' || (c == '\r' && (index + 1 == text.length() || text.charAt(index + 1) != '\n'));
    }
}
