package dev.releaseaudit.docs.paths;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.verdicts.Suggestion;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.source.TreePaths;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells whether a word is a path of this repository, and finds the file that it names. */
public final class PathResolver {

    private static final Pattern LINES = Pattern.compile("(?:#L\\d{1,7}(?:-L?\\d{1,7})?|:\\d{1,7}(?:[:-]\\d{1,7})?)$");
    private static final Pattern PUNCTUATION = Pattern.compile("[.,:;]$");
    private static final Set<String> NOT_OURS = Set.of("""
            node_modules dist build target out bin obj coverage tmp temp logs log cache .git .cache .venv venv
            feature bugfix hotfix release origin refs upstream application text image audio video multipart etc
            usr var opt home proc dev""".split("\\s+"));
    private static final Set<String> EXTENSIONS = Set.of("""
            md yaml yml json toml xml properties env sh bash py js mjs cjs ts tsx jsx java kt go rs rb php cs
            sql tf tpl conf cfg ini html css scss svg png proto graphql gradle kts txt lock sample example""".split("\\s+"));

    private final Document document;
    private final PathIndex paths;

    /** Resolves the paths of a document. */
    public PathResolver(Document document, Project project) {
        this.document = document;
        this.paths = project.view(PathIndex.VIEW);
    }

    /** Returns the word as a path without line numbers and punctuation, where it can only be a path of this repository. */
    public Optional<String> candidate(String word) {
        if (word.indexOf('/') <= 0) {
            return Optional.empty();
        }
        String path = PUNCTUATION.matcher(LINES.matcher(word).replaceFirst("")).replaceFirst("");
        path = path.startsWith("./") ? path.substring(2) : path;
        int slash = path.indexOf('/');
        if (slash <= 0
                || slash == path.length() - 1 && path.length() < 3
                || !isPlain(path)
                || path.contains("//")
                || path.contains("..")) {
            return Optional.empty();
        }
        String first = path.substring(0, slash);
        boolean known = paths.hasTopLevel(first) || paths.exists(join(document.folder(), first));
        boolean ours = known && !NOT_OURS.contains(first.toLowerCase(Locale.ROOT));
        boolean extended = extension(path).filter(EXTENSIONS::contains).isPresent()
                || path.endsWith("/")
                || path.indexOf('/', slash + 1) > 0;
        return ours && extended ? Optional.of(path) : Optional.empty();
    }

    /** Returns the file or folder that a path of the document names: beside it, above it, from the root, or the end of some path. */
    public Optional<String> find(String path) {
        String bare = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        Stream<String> folders = Stream.iterate(document.folder(), folder -> !folder.isEmpty(), TreePaths::folder);
        return Stream.concat(folders, Stream.of(""))
                .flatMap(folder -> TreePaths.resolve(folder, bare).stream())
                .filter(paths::exists)
                .findFirst()
                .or(() -> paths.endingWith(bare).stream().findFirst());
    }

    /** Returns the path that was probably meant. */
    public Suggestion suggestion(String path) {
        return Suggestion.of(paths.nearest(path), paths.tree()::file);
    }

    /** Tells whether the path is left out of the tree on purpose, as what a build makes is. */
    public boolean isLeftOut(String path) {
        String bare = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return isIgnored(bare)
                || isIgnored(join(document.folder(), bare))
                || Stream.of(bare.split("/"))
                        .anyMatch(part -> NOT_OURS.contains(part.toLowerCase(Locale.ROOT)) && !paths.exists(part));
    }

    /** A pattern for folders alone is known by what it leaves out of them. */
    private boolean isIgnored(String path) {
        return paths.tree().ignores(path) || paths.tree().ignores(path + "/any");
    }

    private static Optional<String> extension(String path) {
        String name = TreePaths.name(path);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(name.substring(dot + 1));
    }

    private static String join(String folder, String path) {
        return folder.isEmpty() ? path : folder + "/" + path;
    }

    /** Patterns, placeholders, addresses and names of packages are no paths. */
    private static boolean isPlain(String path) {
        return path.chars().allMatch(c -> Character.isLetterOrDigit(c) || "/._-+".indexOf(c) >= 0)
                && !path.contains("...")
                && !path.toLowerCase(Locale.ROOT).contains("yyyy")
                && !path.contains("XXX")
                && !path.toLowerCase(Locale.ROOT).contains("your");
    }
}
