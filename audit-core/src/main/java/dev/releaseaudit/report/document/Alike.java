package dev.releaseaudit.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Holds things about which the same is said in the same words but for one name.
 *
 * @param all the things, at least one
 * @param others what the things after the first are called where the first is named
 */
record Alike<T>(List<T> all, List<String> others) {

    /** Keeps the time linear where everything is different, of which nobody reads more than the first few. */
    private static final int COMPARED = 50;

    /** Copies the lists. */
    Alike {
        all = List.copyOf(all);
        others = List.copyOf(others);
    }

    T first() {
        return all.get(0);
    }

    /** Groups things in their order by what is said about them. */
    static <T> List<Alike<T>> group(List<T> things, Function<T, String> name, Function<T, String> said) {
        List<Group<T>> groups = new ArrayList<>();
        for (T thing : things) {
            Saying saying = Saying.of(name.apply(thing), said.apply(thing));
            boolean placed = false;
            for (int i = 0; i < Math.min(groups.size(), COMPARED) && !placed; i++) {
                placed = groups.get(i).takes(thing, saying);
            }
            if (!placed) {
                groups.add(new Group<>(thing, saying));
            }
        }
        return groups.stream().map(Group::done).toList();
    }

    private static final class Group<T> {

        private final Saying first;
        private final List<T> all = new ArrayList<>();
        private final List<Saying> sayings = new ArrayList<>();
        private int differing = -1;

        Group(T thing, Saying saying) {
            first = saying;
            all.add(thing);
            sayings.add(saying);
        }

        boolean takes(T thing, Saying saying) {
            int place = first.onlyDifference(saying);
            if (place == Saying.SEVERAL || (place >= 0 && differing >= 0 && place != differing)) {
                return false;
            }
            differing = Math.max(differing, place);
            all.add(thing);
            sayings.add(saying);
            return true;
        }

        Alike<T> done() {
            String own = first.called(differing);
            List<String> others = sayings.stream()
                    .map(s -> s.called(differing))
                    .filter(called -> !called.isEmpty() && !called.equals(own))
                    .distinct()
                    .toList();
            return new Alike<>(all, others);
        }
    }
}
