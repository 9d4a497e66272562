package dev.releaseaudit.env.code;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Says how code in one language reads environment variables.
 *
 * @param extensions the endings of its files
 * @param syntax how its comments and strings are written
 * @param words a file without any of them reads nothing
 * @param forms how a read is written
 * @param function finds the head of a function, its name in the first group that matched and its parameters in the next
 * @param schema reads the variables that schemas in a file name
 */
record Language(
        Set<String> extensions,
        CommentSyntax syntax,
        List<String> words,
        List<ReadPattern> forms,
        Pattern function,
        Function<MaskedSource, List<VariableRead>> schema) {

    private static final List<Language> ALL = List.of(
            JavaScript.language(),
            Python.language(),
            Jvm.language(),
            Golang.language(),
            OtherLanguages.ruby(),
            OtherLanguages.php(),
            OtherLanguages.rust(),
            OtherLanguages.dotnet(),
            OtherLanguages.prisma());

    /** Copies the collections. */
    Language {
        extensions = Set.copyOf(extensions);
        words = List.copyOf(words);
        forms = List.copyOf(forms);
    }

    static List<Language> all() {
        return ALL;
    }

    /** Tells whether code asks first and then reads in a form that fails where nothing is set. */
    boolean tests() {
        return syntax == CommentSyntax.PYTHON || syntax == CommentSyntax.RUBY;
    }

    boolean concerns(String text) {
        return words.stream().anyMatch(text::contains);
    }
}
