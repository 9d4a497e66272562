package dev.releaseaudit.k8s.kustomize.reference;

import dev.releaseaudit.k8s.kustomize.tree.Scalars;
import dev.releaseaudit.model.AbsentNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.model.ScalarStyle;
import dev.releaseaudit.model.ScalarType;
import dev.releaseaudit.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Expands {@code $(NAME)} in texts. {@code $$} stands for one dollar sign; what nobody defines stays as it is. */
final class VariableText {

    private static final Node NOTHING = AbsentNode.of(Location.of(""));

    private final Map<String, Node> values;

    VariableText(Map<String, Node> values) {
        this.values = values;
    }

    Node expand(ScalarNode scalar) {
        String text = scalar.text();
        List<Location> origins = new ArrayList<>(scalar.origins());
        Node whole = wholeValue(text);
        if (whole instanceof ScalarNode value) {
            value.origins().stream().filter(place -> !origins.contains(place)).forEach(origins::add);
            ScalarStyle style = value.type() == ScalarType.STRING ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN;
            return ScalarNode.of(value.text(), style, scalar.location())
                    .overriding(scalar)
                    .computedFrom(origins);
        }
        String expanded = expand(text, origins);
        return expanded.equals(text)
                ? scalar
                : Scalars.text(expanded, scalar.location()).overriding(scalar).computedFrom(origins);
    }

    /** Returns the value where the text is nothing but a reference, so that its type is kept. */
    private Node wholeValue(String text) {
        boolean reference = text.startsWith("$(") && text.indexOf(')') == text.length() - 1;
        return reference ? value(text.substring(2, text.length() - 1)) : NOTHING;
    }

    private Node value(String name) {
        Node value = values.getOrDefault(name, NOTHING);
        return value instanceof ScalarNode ? value : NOTHING;
    }

    private String expand(String text, List<Location> origins) {
        StringBuilder expanded = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int close = text.startsWith("$(", at) ? text.indexOf(')', at) : -1;
            if (close >= 0) {
                String reference = text.substring(at, close + 1);
                Node value = value(text.substring(at + 2, close));
                expanded.append(value.isPresent() ? value.text() : reference);
                if (value.isPresent()) {
                    value.origins().stream()
                            .filter(place -> !origins.contains(place))
                            .forEach(origins::add);
                }
                at = close + 1;
            } else if (text.startsWith("$$", at)) {
                expanded.append('$');
                at += 2;
            } else {
                expanded.append(c);
                at++;
            }
        }
        return expanded.toString();
    }
}
