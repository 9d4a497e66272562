package dev.releaseaudit.report.writer;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** Runs code on this class path without Jackson's data binding. */
final class WithoutDatabind {

    private WithoutDatabind() {}

    static String run(Class<? extends Callable<String>> code) throws Exception {
        URL[] path = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("databind") && !entry.contains("jackson-annotations"))
                .map(WithoutDatabind::url)
                .toArray(URL[]::new);
        try (var loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
            Object callable = loader.loadClass(code.getName()).getConstructor().newInstance();
            return (String) ((Callable<?>) callable).call();
        }
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(entry, e);
        }
    }
}
