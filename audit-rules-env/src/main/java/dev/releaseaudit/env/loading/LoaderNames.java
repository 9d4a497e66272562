package dev.releaseaudit.env.loading;

import java.util.List;

/** Joins the names of loaders. */
public final class LoaderNames {

    private LoaderNames() {}

    /** Returns {@code a}, {@code a and b}, or {@code a, b and c}. */
    public static String sentence(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
