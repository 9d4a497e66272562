package dev.releaseaudit.report.document;

import dev.releaseaudit.rule.Conjunction;
import dev.releaseaudit.source.PrintableText;
import java.util.List;

/** Lists names of things in files, marked as code. */
final class CodeNames {

    private CodeNames() {}

    /** Returns the names, at most so many: {@code `a`, `b` and 3 more}. */
    static String of(List<String> names, int most) {
        return Conjunction.and(names.stream().map(CodeNames::marked).toList(), most);
    }

    private static String marked(String name) {
        return '`' + PrintableText.line(name).replace('`', '\'') + '`';
    }
}
