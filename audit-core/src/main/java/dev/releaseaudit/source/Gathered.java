package dev.releaseaudit.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects what a walk finds; a {@link SourceTree} is made of it. */
final class Gathered {

    final NavigableMap<String, SourceFile> files = new TreeMap<>();

    /** Paths that exist although their content is not there. */
    final Set<String> mentioned = new TreeSet<>();

    /** Folders that were walked, empty ones too. */
    final Set<String> folders = new TreeSet<>();

    /** Links to folders of the tree, and where these are. */
    final Map<String, String> links = new HashMap<>();

    /** What version control knows, the root first. */
    final List<WorkTree> workTrees = new ArrayList<>();

    final List<Diagnostic> diagnostics = new ArrayList<>();
}
