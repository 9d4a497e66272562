package dev.releaseaudit.env.code;

import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.UnreadableFileException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the variables that the source code of a tree reads, and its compose files and Spring's configuration: where their names stand in the call, in a schema, or in the call of
 * a function of the same code that reads them. Tests, generated code and what is bundled are left out. Used by one thread.
 */
public final class VariableReads {

    private final SourceTree tree;
    private final List<VariableRead> reads = new ArrayList<>();

    private VariableReads(SourceTree tree) {
        this.tree = tree;
    }

    /** Returns the reads, sorted by place, each place once. */
    public static List<VariableRead> of(SourceTree tree) {
        VariableReads usages = new VariableReads(tree);
        Language.all().forEach(usages::read);
        usages.readReferences();
        return usages.reads.stream()
                .distinct()
                .sorted(Comparator.comparing(VariableRead::location).thenComparing(VariableRead::name))
                .toList();
    }

    private void readReferences() {
        tree.files().stream()
                .filter(ConfigurationReferences::concern)
                .filter(file -> CodePaths.isDeployed(file.path()) && text(file).isPresent())
                .forEach(file -> reads.addAll(ConfigurationReferences.in(file)));
    }

    private void read(Language language) {
        List<SourceFile> files = tree.files().stream()
                .filter(file -> language.extensions().contains(file.extension()))
                .filter(file -> CodePaths.isDeployed(file.path()))
                .toList();
        Set<AccessorFunction> helpers = new LinkedHashSet<>();
        List<Open> open = new ArrayList<>();
        for (SourceFile file : files) {
            text(file).filter(language::concerns).ifPresent(text -> {
                MaskedSource source = MaskedSource.of(file, language.syntax());
                read(source, language, helpers, open);
            });
        }
        Set<AccessorFunction> called = new LinkedHashSet<>();
        for (SourceFile file : files) {
            if (!helpers.isEmpty()) {
                text(file).ifPresent(text -> call(file, text, language, helpers, called));
            }
        }
        open.stream()
                .filter(o -> o.helper().filter(called::contains).isEmpty())
                .map(Open::read)
                .forEach(reads::add);
    }

    private void read(MaskedSource source, Language language, Set<AccessorFunction> helpers, List<Open> open) {
        List<VariableRead> named = new ArrayList<>();
        List<ReadFinder.Unnamed> unnamed = new ArrayList<>();
        for (ReadPattern form : language.forms()) {
            named.addAll(ReadFinder.named(source, form));
            unnamed.addAll(ReadFinder.unnamed(source, form));
        }
        FunctionHeads functions = FunctionHeads.of(unnamed.isEmpty() ? "" : source.code(), language.function());
        for (ReadFinder.Unnamed read : unnamed) {
            Optional<AccessorFunction> helper = AccessorFunction.around(source, read, functions);
            helper.ifPresent(helpers::add);
            open.add(new Open(VariableRead.dynamic(source.location(read.start(), read.end())), helper));
        }
        named.addAll(language.schema().apply(source));
        reads.addAll(language.tests() ? tested(named) : named);
    }

    /** Takes back the requirement of a read where the same file also asks whether there is a value. */
    private static List<VariableRead> tested(List<VariableRead> named) {
        Set<String> asked = named.stream()
                .filter(read -> !read.required() && read.kind() == ReadKind.DIRECT)
                .map(VariableRead::name)
                .collect(Collectors.toSet());
        return named.stream()
                .map(read -> asked.contains(read.name()) ? read.notRequired() : read)
                .toList();
    }

    private void call(
            SourceFile file,
            String text,
            Language language,
            Set<AccessorFunction> helpers,
            Set<AccessorFunction> called) {
        List<AccessorFunction> mentioned =
                helpers.stream().filter(h -> text.contains(h.name() + "(")).toList();
        if (mentioned.isEmpty()) {
            return;
        }
        MaskedSource source = MaskedSource.of(file, language.syntax());
        for (AccessorFunction helper : mentioned) {
            for (VariableRead read : ReadFinder.named(source, helper.call())) {
                called.add(helper);
                reads.add(new VariableRead(
                        read.name(),
                        ReadKind.INDIRECT,
                        read.required(),
                        read.fallback(),
                        read.optional(),
                        read.location()));
            }
        }
    }

    /** Returns the text of code that people write; what cannot be read, or is bundled, has none. */
    private static Optional<String> text(SourceFile file) {
        try {
            return Optional.of(file.text()).filter(CodePaths::isWritten);
        } catch (UnreadableFileException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * A read whose name is not known yet.
     *
     * @param read the read
     * @param helper the function around it, whose calls may name the variable
     */
    private record Open(VariableRead read, Optional<AccessorFunction> helper) {}
}
