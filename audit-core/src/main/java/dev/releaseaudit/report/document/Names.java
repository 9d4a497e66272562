package dev.releaseaudit.report.document;

import dev.releaseaudit.report.print.Plain;
import java.util.List;

/** Lists names of things in files. */
final class Names {

    private Names() {}

    /** Returns the names, marked as code, at most so many: {@code `a`, `b` and 3 more}. */
    static String of(List<String> names, int most) {
        int shown = Math.min(names.size(), most);
        int more = names.size() - shown;
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < shown; i++) {
            boolean last = i == shown - 1 && more == 0;
            list.append(i == 0 ? "" : last ? " and " : ", ");
            list.append('`').append(Plain.line(names.get(i)).replace('`', '\'')).append('`');
        }
        return list.append(more == 0 ? "" : " and " + more + " more").toString();
    }
}
