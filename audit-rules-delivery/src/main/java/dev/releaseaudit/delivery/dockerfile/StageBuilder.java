package dev.releaseaudit.delivery.dockerfile;

import dev.releaseaudit.delivery.Flag;
import dev.releaseaudit.delivery.Instruction;
import dev.releaseaudit.delivery.Stage;
import dev.releaseaudit.delivery.Variable;
import dev.releaseaudit.delivery.Word;
import dev.releaseaudit.source.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes stages of instructions, and replaces the variables in them in the order in which a build would. */
final class StageBuilder {

    /** What BuildKit sets before the first stage; which platform it is, the file does not tell. */
    private static final Map<String, String> PLATFORM = Map.of(
            "BUILDPLATFORM", "linux/amd64",
            "BUILDOS", "linux",
            "BUILDOSVERSION", "",
            "BUILDARCH", "amd64",
            "BUILDVARIANT", "",
            "TARGETPLATFORM", "linux/amd64",
            "TARGETOS", "linux",
            "TARGETOSVERSION", "",
            "TARGETARCH", "amd64",
            "TARGETVARIANT", "");

    private static final Set<String> EXPANDED =
            Set.of("ENV", "LABEL", "ADD", "COPY", "EXPOSE", "USER", "VOLUME", "WORKDIR", "STOPSIGNAL");
    private static final Set<String> EXPANDED_FLAGS = Set.of("chown", "chmod", "checksum", "mount", "platform");

    private final char escape;
    private final Map<String, String> global = new HashMap<>(PLATFORM);
    private final Map<String, Map<String, String>> environments = new HashMap<>();
    private final List<Instruction> arguments = new ArrayList<>();
    private final List<Stage> stages = new ArrayList<>();
    private final List<Instruction> inStage = new ArrayList<>();
    private Map<String, String> variables = global;
    private Optional<Instruction> from = Optional.empty();

    StageBuilder(char escape, List<RawInstruction> instructions) {
        this.escape = escape;
        instructions.forEach(this::add);
        finish();
    }

    List<Instruction> arguments() {
        return arguments;
    }

    List<Stage> stages() {
        return stages;
    }

    private void add(RawInstruction raw) {
        if (raw.name().equals("FROM")) {
            finish();
            variables = global;
            Instruction begin = instruction(raw, true);
            from = Optional.of(begin);
            String base = begin.words().isEmpty() ? "" : begin.words().get(0).value();
            variables = new HashMap<>(environments.getOrDefault(base, Map.of()));
        } else if (from.isPresent()) {
            inStage.add(instruction(raw, EXPANDED.contains(raw.name())));
        } else {
            arguments.add(instruction(raw, false));
        }
    }

    private void finish() {
        if (from.isEmpty()) {
            return;
        }
        Instruction begin = from.get();
        List<Word> words = begin.words();
        boolean named = words.size() == 3 && words.get(1).text().equalsIgnoreCase("as");
        String name = named ? words.get(2).text().toLowerCase(Locale.ROOT) : "";
        Word base = words.isEmpty() ? Word.literal("", begin.location()) : words.get(0);
        stages.add(new Stage(stages.size(), name, base, begin, inStage));
        if (named) {
            environments.put(name, variables);
        }
        inStage.clear();
        from = Optional.empty();
    }

    private Instruction instruction(RawInstruction raw, boolean expanded) {
        List<Flag> flags = raw.flags().stream().map(flag -> flag(raw, flag)).toList();
        List<Variable> pairs = variables(raw);
        List<Word> words = raw.name().equals("ENV") || raw.name().equals("LABEL")
                ? pairs.stream()
                        .flatMap(pair -> Stream.concat(Stream.of(pair.name()), pair.value().stream()))
                        .toList()
                : raw.words().stream()
                        .map(word -> word(raw.line(), word, expanded))
                        .toList();
        return new Instruction(raw.name(), flags, words, pairs, raw.json(), raw.heredocs(), raw.location());
    }

    private Flag flag(RawInstruction raw, Span flag) {
        int sign = flag.text().indexOf('=');
        String name = flag.text().substring(2, sign < 0 ? flag.text().length() : sign);
        String value = sign < 0 ? "" : flag.text().substring(sign + 1);
        Span span = new Span(value, flag.from(), flag.to());
        return new Flag(name, word(raw.line(), span, EXPANDED_FLAGS.contains(name)));
    }

    /** All pairs of {@code ENV} see what was set before it; each of {@code ARG} sees those before it. */
    private List<Variable> variables(RawInstruction raw) {
        List<Variable> pairs = new ArrayList<>();
        Map<String, String> set = new HashMap<>();
        for (int i = 0; i < raw.pairs().size(); i += 2) {
            Span value = raw.pairs().get(i + 1);
            boolean argument = raw.name().equals("ARG");
            Word name = word(raw.line(), raw.pairs().get(i), !argument);
            Optional<Word> given =
                    value == ArgumentParser.MISSING ? Optional.empty() : Optional.of(word(raw.line(), value, true));
            if (argument) {
                argument(name, given);
            } else if (raw.name().equals("ENV")) {
                given.ifPresent(word -> set.put(name.value(), word.value()));
            }
            pairs.add(new Variable(name, given, raw.spaced()));
        }
        variables.putAll(set);
        return pairs;
    }

    private void argument(Word name, Optional<Word> given) {
        Optional<String> value = given.map(Word::value).or(() -> Optional.ofNullable(global.get(name.value())));
        value.ifPresent(text -> variables.put(name.value(), text));
    }

    private Word word(LogicalLine line, Span span, boolean expanded) {
        Location place = line.locate(span.from(), span.to());
        if (!expanded || span.text().startsWith("<<")) {
            return Word.literal(span.text(), place);
        }
        try {
            var result = ShellWords.expand(span.text(), escape, name -> Optional.ofNullable(variables.get(name)));
            return new Word(span.text(), result.text(), result.unset(), place);
        } catch (BrokenDockerfileException e) {
            return new Word(span.text(), span.text(), Set.of(), place);
        }
    }
}
