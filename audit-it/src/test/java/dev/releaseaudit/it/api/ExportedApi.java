package dev.releaseaudit.it.api;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What our modules export, as text. */
final class ExportedApi {

    private ExportedApi() {}

    /** Returns the listing of each module that exports something to everybody, by the name of the module. */
    static SortedMap<String, String> listings() {
        Path[] places = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.contains("audit-") && !entry.contains("test-classes"))
                .map(Path::of)
                .toArray(Path[]::new);
        Map<String, String> listings = ModuleFinder.of(places).findAll().stream()
                .filter(module -> module.descriptor().name().startsWith("dev.releaseaudit"))
                .collect(Collectors.toMap(module -> module.descriptor().name(), ExportedApi::listing));
        listings.values().removeIf(String::isEmpty);
        return Collections.unmodifiableSortedMap(new TreeMap<>(listings));
    }

    private static String listing(ModuleReference module) {
        Set<String> exported = module.descriptor().exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        return classes(module).stream()
                .filter(name -> exported.contains(name.substring(0, Math.max(0, name.lastIndexOf('.')))))
                .sorted()
                .map(ExportedApi::load)
                .filter(TypeListing::isVisible)
                .map(TypeListing::of)
                .collect(Collectors.joining("\n"));
    }

    private static List<String> classes(ModuleReference module) {
        try (ModuleReader reader = module.open()) {
            return reader.list()
                    .filter(path -> path.endsWith(".class") && !path.contains("-info"))
                    .map(path ->
                            path.substring(0, path.length() - ".class".length()).replace('/', '.'))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ExportedApi.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
