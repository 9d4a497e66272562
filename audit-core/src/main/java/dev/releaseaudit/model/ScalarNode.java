package dev.releaseaudit.model;

import dev.releaseaudit.source.Location;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Holds a text, with the style that it was written in and the type that it resolves to. */
public final class ScalarNode extends Node {

    private final String text;
    private final ScalarStyle style;
    private final @Nullable String tag;

    ScalarNode(Trace trace, Location location, String text, ScalarStyle style, @Nullable String tag) {
        super(trace, location);
        this.text = text;
        this.style = style;
        this.tag = tag;
    }

    ScalarNode(Trace trace, long start, long end, String text, ScalarStyle style, @Nullable String tag) {
        super(trace, start, end);
        this.text = text;
        this.style = style;
        this.tag = tag;
    }

    /** Returns a scalar with this text, as if it were written in this style at this place. */
    public static ScalarNode of(String text, ScalarStyle style, Location place) {
        return new ScalarNode(Trace.of(place.path()), place, text, style, null);
    }

    /** Returns a string: a plain scalar where that reads as one, a quoted one otherwise. */
    public static ScalarNode string(String text, Location place) {
        ScalarNode plain = of(text, ScalarStyle.PLAIN, place);
        return plain.type() == ScalarType.STRING ? plain : of(text, ScalarStyle.DOUBLE_QUOTED, place);
    }

    /** Returns this scalar with another text, in the same style and at the same place. */
    public ScalarNode withText(String newText) {
        return new ScalarNode(trace, location(), newText, style, tag);
    }

    /** Returns this scalar as if it were written in another style, without a tag. */
    public ScalarNode withStyle(ScalarStyle newStyle) {
        return new ScalarNode(trace, location(), text, newStyle, null);
    }

    /** Returns this scalar as a text, whatever it looks like, in the same style. */
    public ScalarNode asText() {
        return type() == ScalarType.STRING ? this : new ScalarNode(trace, location(), text, style, ScalarResolver.TEXT);
    }

    @Override
    public String text() {
        return text;
    }

    /** Returns how the scalar is written. */
    public ScalarStyle style() {
        return style;
    }

    /** Returns the tag that the scalar is written with, such as {@code tag:yaml.org,2002:str}. */
    public Optional<String> tag() {
        return Optional.ofNullable(tag);
    }

    /** Returns what Kubernetes reads here, whose reader follows YAML 1.1 in most things. */
    public ScalarType type() {
        return ScalarResolver.KUBERNETES.type(text, style, tag);
    }

    /** Returns what a reader of YAML 1.2 with the core schema, such as a JavaScript one, reads here. */
    public ScalarType coreType() {
        return ScalarResolver.CORE.type(text, style, tag);
    }

    /**
     * Tells whether readers disagree on this value: {@code yes} is a boolean or a text, {@code 0777} is 511 or 777,
     * {@code 12:30} is a text or 750, by the version of YAML.
     */
    public boolean isAmbiguous() {
        return ScalarResolver.disagree(text, style, tag);
    }

    @Override
    public boolean is(String other) {
        return text.equals(other);
    }

    @Override
    public boolean isNull() {
        return type() == ScalarType.NULL;
    }

    @Override
    public Truth truth() {
        return switch (type()) {
            case BOOLEAN -> ScalarResolver.isTrue(text) ? Truth.YES : Truth.NO;
            case NULL -> Truth.UNSET;
            case STRING, INTEGER, FLOAT -> Truth.UNKNOWN;
        };
    }

    @Override
    public OptionalLong integer() {
        return switch (type()) {
            case INTEGER -> Numbers.kubernetesInteger(text);
            case FLOAT -> Numbers.wholeValue(text);
            case STRING, BOOLEAN, NULL -> OptionalLong.empty();
        };
    }

    @Override
    public ScalarNode overriding(Node previous) {
        return new ScalarNode(trace.overriding(previous), location(), text, style, tag);
    }

    @Override
    public ScalarNode computedFrom(List<Location> places) {
        return new ScalarNode(trace.computedFrom(places), location(), text, style, tag);
    }

    @Override
    public ScalarNode movedTo(Location place) {
        return new ScalarNode(trace.at(place.path()), place, text, style, tag);
    }

    @Override
    public String toString() {
        return text;
    }
}
