package no.ildsjel.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** What a start loads and links, laid ready for the next ones, as the image has it; and the classpath that it fits. */
record Archive(String classpath, List<String> options) {
    private static final Path CLASSES = Path.of("target", "classes");

    /** From a start that ends before anybody could ask for anything. */
    static Archive of(String runtime, List<String> arguments) throws Exception {
        var folder = Files.createTempDirectory("bench-archive");
        var classpath = runtime.replace(CLASSES.toString(), jar(folder).toString());
        boolean isAheadOfTime = Runtime.version().feature() >= 25;
        var file = folder.resolve("ildsjel.archive");
        var command = new ArrayList<>(List.of(
                Node.java(),
                "-Xmx256m",
                "-Dfile.encoding=UTF-8",
                (isAheadOfTime ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + file,
                "-Dspring.context.exit=onRefresh",
                "-cp",
                classpath,
                "no.ildsjel.Ildsjel"));
        command.addAll(arguments);
        var log = folder.resolve("log").toFile();
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start().waitFor();
        if (!Files.exists(file)) {
            throw new IllegalStateException("There is no archive:\n" + Files.readString(log.toPath()));
        }
        return new Archive(classpath, List.of((isAheadOfTime ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + file));
    }

    /** Archives know classes in jars only. */
    private static Path jar(Path folder) throws IOException {
        var jar = folder.resolve("ildsjel.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar));
                var files = Files.walk(CLASSES)) {
            files.filter(Files::isRegularFile).forEach(file -> add(out, file));
        }
        return jar;
    }

    private static void add(JarOutputStream out, Path file) {
        try {
            out.putNextEntry(new JarEntry(CLASSES.relativize(file).toString().replace(File.separatorChar, '/')));
            Files.copy(file, out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
