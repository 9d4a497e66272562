package dev.releaseaudit.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a scalar is read as, from its text, style and tag. Kubernetes reads YAML through a reader that follows
 * version 1.1 for words and most numbers, but has no base 60 and no dates.
 */
enum ScalarResolver {
    KUBERNETES {
        @Override
        ScalarType plain(String text) {
            return switch (text.isEmpty() ? '~' : text.charAt(0)) {
                case '~', 'n', 'N', 'y', 'Y', 't', 'T', 'f', 'F', 'o', 'O' -> word(text, TRUE_1_1, FALSE_1_1);
                case '+', '-', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> Numbers.kubernetesType(text);
                default -> ScalarType.STRING;
            };
        }
    },
    CORE {
        @Override
        ScalarType plain(String text) {
            return switch (text.isEmpty() ? '~' : text.charAt(0)) {
                case '~', 'n', 'N', 't', 'T', 'f', 'F' -> word(text, TRUE_1_2, FALSE_1_2);
                case '+', '-', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> Numbers.coreType(text);
                default -> ScalarType.STRING;
            };
        }
    };

    /** The tag of a text. */
    static final String TEXT = "tag:yaml.org,2002:str";

    private static final String CORE_TAG = "tag:yaml.org,2002:";
    private static final Set<String> NULL = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> TRUE_1_2 = Set.of("true", "True", "TRUE");
    private static final Set<String> FALSE_1_2 = Set.of("false", "False", "FALSE");
    private static final Set<String> TRUE_1_1 =
            Set.of("true", "True", "TRUE", "yes", "Yes", "YES", "y", "Y", "on", "On", "ON");
    private static final Set<String> FALSE_1_1 =
            Set.of("false", "False", "FALSE", "no", "No", "NO", "n", "N", "off", "Off", "OFF");

    abstract ScalarType plain(String text);

    ScalarType type(String text, ScalarStyle style, @Nullable String tag) {
        if (tag == null) {
            return style == ScalarStyle.PLAIN ? plain(text) : ScalarType.STRING;
        }
        if (!tag.startsWith(CORE_TAG)) {
            return ScalarType.STRING;
        }
        ScalarType type = plain(text);
        boolean asTagged = switch (tag.substring(CORE_TAG.length())) {
            case "null" -> type == ScalarType.NULL;
            case "bool" -> type == ScalarType.BOOLEAN;
            case "int" -> type == ScalarType.INTEGER;
            case "float" -> Numbers.isNumber(type);
            default -> false;
        };
        return !asTagged ? ScalarType.STRING : tag.endsWith(":float") ? ScalarType.FLOAT : type;
    }

    static boolean isTrue(String text) {
        return TRUE_1_1.contains(text);
    }

    static boolean disagree(String text, ScalarStyle style, @Nullable String tag) {
        ScalarType kubernetes = KUBERNETES.type(text, style, tag);
        return kubernetes != CORE.type(text, style, tag)
                || kubernetes == ScalarType.INTEGER && Numbers.isOldOctal(text)
                || kubernetes == ScalarType.STRING
                        && style == ScalarStyle.PLAIN
                        && tag == null
                        && Numbers.isBase60(text);
    }

    private static ScalarType word(String text, Set<String> yes, Set<String> no) {
        if (text.length() > "false".length()) {
            return ScalarType.STRING;
        }
        return NULL.contains(text)
                ? ScalarType.NULL
                : yes.contains(text) || no.contains(text) ? ScalarType.BOOLEAN : ScalarType.STRING;
    }
}
