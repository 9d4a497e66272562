package dev.releaseaudit.k8s.kustomize.config;

import dev.releaseaudit.k8s.kustomize.fieldspec.FieldList;
import dev.releaseaudit.k8s.kustomize.fieldspec.FieldSpec;
import dev.releaseaudit.k8s.kustomize.fieldspec.FieldSpecs;
import dev.releaseaudit.k8s.kustomize.fieldspec.NameReference;
import dev.releaseaudit.k8s.schema.KindSelector;
import dev.releaseaudit.k8s.schema.ReferenceField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the fields that kustomize changes by default from {@code field-specs.txt}, which says itself how it is written. */
final class StandardConfig {

    static final TransformerConfig VALUE = new StandardConfig().read();

    private final Map<FieldList, List<FieldSpec>> fields = new EnumMap<>(FieldList.class);

    private TransformerConfig read() {
        String section = "";
        for (String line : DataLines.of("field-specs.txt")) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.length() - 1);
            } else {
                add(section, line.split(" "));
            }
        }
        Map<FieldList, FieldSpecs> lists = new EnumMap<>(FieldList.class);
        fields.forEach((list, specs) -> lists.put(list, new FieldSpecs(specs)));
        Map<KindSelector, List<FieldSpec>> references = new LinkedHashMap<>();
        ReferenceField.builtIn()
                .forEach(field -> references
                        .computeIfAbsent(field.target(), target -> new ArrayList<>())
                        .add(new FieldSpec(field.kinds(), field.path(), false)));
        return new TransformerConfig(
                        lists,
                        references.entrySet().stream()
                                .map(entry -> new NameReference(entry.getKey(), new FieldSpecs(entry.getValue())))
                                .toList())
                .sorted();
    }

    private void add(String section, String[] words) {
        KindSelector kinds = new KindSelector(word(words[1]), word(words[2]), word(words[3]));
        FieldSpec spec = new FieldSpec(kinds, words[4], words[0].equals("+"));
        fields.computeIfAbsent(FieldList.of(section).orElseThrow(), key -> new ArrayList<>())
                .add(spec);
    }

    private static String word(String text) {
        return text.equals("-") ? "" : text;
    }
}
