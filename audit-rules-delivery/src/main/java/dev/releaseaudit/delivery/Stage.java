package dev.releaseaudit.delivery;

import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A stage of a Dockerfile: what follows one {@code FROM}.
 *
 * @param index how many stages are before it
 * @param name the name in lower case; empty where it has none
 * @param base the image, or the stage, that it begins with
 * @param from the instruction that begins it
 * @param instructions what follows
 */
public record Stage(int index, String name, Word base, Instruction from, List<Instruction> instructions)
        implements Located {

    /** Copies the list. */
    public Stage {
        instructions = List.copyOf(instructions);
    }

    /** Returns the instructions with this keyword, in their order. */
    public Stream<Instruction> all(String keyword) {
        return instructions.stream().filter(instruction -> instruction.is(keyword));
    }

    /** Returns the last instruction with this keyword, which is the one that counts. */
    public Optional<Instruction> last(String keyword) {
        return all(keyword).reduce((first, second) -> second);
    }

    /** Returns where the stage begins. */
    @Override
    public Location location() {
        return from.location();
    }
}
