package dev.releaseaudit.k8s.kustomize.config;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads the fields that kustomize changes by default from {@code field-specs.txt}, which says itself how it is written. */
final class StandardConfig {

    static final TransformerConfig VALUE = new StandardConfig().read();

    private final Map<FieldList, List<FieldSpec>> fields = new EnumMap<>(FieldList.class);
    private final List<KindSelector> targets = new ArrayList<>();
    private final List<List<FieldSpec>> referrers = new ArrayList<>();

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
        List<NameReference> references = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            references.add(new NameReference(targets.get(i), new FieldSpecs(referrers.get(i))));
        }
        return new TransformerConfig(lists, references).sorted();
    }

    private void add(String section, String[] words) {
        KindSelector kinds = new KindSelector(word(words[1]), word(words[2]), word(words[3]));
        if (words[0].equals(">")) {
            targets.add(kinds);
            referrers.add(new ArrayList<>());
            return;
        }
        FieldSpec spec = new FieldSpec(kinds, words[4], words[0].equals("+"));
        FieldList.of(section)
                .map(list -> fields.computeIfAbsent(list, key -> new ArrayList<>()))
                .orElseGet(() -> referrers.get(referrers.size() - 1))
                .add(spec);
    }

    private static String word(String text) {
        return text.equals("-") ? "" : text;
    }
}
