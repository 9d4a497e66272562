package dev.releaseaudit.it;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block of code of a document at the root of the repository.
 *
 * @param language the language
 * @param info what follows it
 * @param text the code
 */
record MarkdownBlock(String language, String info, String text) {

    private static final Pattern BLOCK =
            Pattern.compile("(?ms)^(?<fence>`{3,4})(?<language>\\w+)(?<info> [^\\n]*)?\\n(?<text>.*?)^\\k<fence>$");
    private static final Pattern TYPE = Pattern.compile("(?m)^(?:public )?(?:final )?class (\\w+)");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

    static List<MarkdownBlock> in(String document, String language) throws IOException {
        String text = Files.readString(Shop.repository().resolve(document));
        return BLOCK.matcher(text)
                .results()
                .filter(block -> block.group(2).equals(language))
                .map(block -> new MarkdownBlock(
                        language, Optional.ofNullable(block.group(3)).orElse("").strip(), block.group(4)))
                .toList();
    }

    /** Returns the name of the class that it declares; empty where it is a part of one. */
    Optional<String> typeName() {
        Matcher type = TYPE.matcher(text);
        return type.find() ? Optional.of(type.group(1)) : Optional.empty();
    }

    /** Returns the name of the package that it declares; empty where it declares none. */
    String packageName() {
        Matcher inPackage = PACKAGE.matcher(text);
        return inPackage.find() ? inPackage.group(1) : "";
    }
}
