package dev.releaseaudit.secrets;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises values that something else fills in before a program sees them, and values that are not there. */
final class References {

    private static final Pattern WHOLE = Pattern.compile(
            "\\$[A-Za-z_]\\w*+" // $NAME
                    + "|\\$\\([A-Za-z_]\\w*+\\)" // $(NAME), as Kubernetes and Make have it
                    + "|%[A-Z_]\\w*+%"
                    + "|@[\\w.]++@"
                    + "|#\\{[^}]++}#?"
                    + "|__[A-Z0-9]++(?:_[A-Z0-9]++)*+__"
                    + "|(?s:<%=?.*%>)"
                    + "|\\{[A-Za-z_][\\w.-]*+}" // {name}, as Python and Java format it
                    + "|%\\(\\w++\\)[sdr]|%[sdvq]"
                    + "|\\(\\([\\w.:/-]++\\)\\)" // ((name)), as Concourse has it
                    + "|!(?:Ref|Sub|GetAtt|ImportValue|vault|reference|env|ENV|secret)\\b.*"
                    + "|(?:secrets|vars|var|process\\.env)\\.[A-Za-z_]\\w*+" // as code and Terraform have it
                    + "|projects/[\\w-]++/secrets/.*");
    /** How references to secret stores, and values that only a key opens, begin. */
    private static final List<String> STORES = List.of(
            "/run/secrets/",
            "/var/run/secrets/",
            "secret://",
            "ssm:/",
            "aws:secretsmanager:",
            "op://",
            "vault:",
            "ref+",
            "secretref:",
            "awssm://",
            "aws-ssm://",
            "gcp-sm://",
            "sm://",
            "akv://",
            "keyvault://",
            "doppler://",
            "infisical://",
            "arn:aws:secretsmanager:",
            "arn:aws:ssm:",
            "@Microsoft.KeyVault(",
            "ENC[",
            "encrypted:");

    private static final Set<String> EMPTY = Set.of("\"\"", "''", "[]", "{}", "~", "null");

    private References() {}

    static boolean isReference(String value) {
        String text = value.strip();
        return isBraced(text)
                || WHOLE.matcher(text).matches()
                || STORES.stream().anyMatch(text::startsWith);
    }

    static boolean isEmpty(String value) {
        String text = value.strip();
        return text.isEmpty() || EMPTY.contains(text);
    }

    /** Finds {@code ${NAME}}, {@code ${A:-${B}}}, {@code ${{ secrets.A }}} and {@code {{ .Values.a }}} as whole values. */
    private static boolean isBraced(String text) {
        boolean shell = text.startsWith("${") && text.length() > 3;
        boolean template = text.startsWith("{{") && text.endsWith("}}") && text.length() > 4;
        return template || (shell && closesAtTheEnd(text));
    }

    private static boolean closesAtTheEnd(String text) {
        int depth = 0;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i == text.length() - 1;
            }
        }
        return false;
    }
}
