package no.ildsjel.phrasebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** Everything that Ildsjel says and asks, as files: scripts, sentences and stories. */
public final class ConversationsFolder {
    private final Map<String, Source> sources = new TreeMap<>();

    private ConversationsFolder() {}

    /** A folder of these files; of two with the same path the first counts. */
    public static ConversationsFolder of(List<Source> sources) {
        var folder = new ConversationsFolder();
        sources.forEach(source -> folder.sources.putIfAbsent(source.path(), source));
        return folder;
    }

    /**
     * A folder on disk.
     *
     * @throws FaultyConversations when there is no such folder
     */
    public static ConversationsFolder in(Path directory) {
        if (!Files.isDirectory(directory)) {
            throw new FaultyConversations(List.of(new Fault(directory.toString(), 0, "There is no such folder")));
        }
        // Links are followed because Kubernetes mounts every file of a ConfigMap as one.
        try (var files = Files.walk(directory, FileVisitOption.FOLLOW_LINKS)) {
            return of(files.filter(Files::isRegularFile)
                    .filter(file -> !isHidden(directory.relativize(file)))
                    .map(file -> read(directory, file))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** This folder with the other's files: where both have one, the other's counts. */
    public ConversationsFolder replacedBy(ConversationsFolder other) {
        var both = new ConversationsFolder();
        both.sources.putAll(sources);
        both.sources.putAll(other.sources);
        return both;
    }

    /**
     * The files whose path matches, in the order of their paths.
     *
     * @param pattern a glob such as {@code *}{@code /script.yaml}; one asterisk does not reach into a subfolder
     */
    public List<Source> files(String pattern) {
        var matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        return sources.values().stream()
                .filter(source -> matcher.matches(Path.of(source.path())))
                .toList();
    }

    private static boolean isHidden(Path file) {
        return StreamSupport.stream(file.spliterator(), false)
                .anyMatch(part -> part.toString().startsWith("."));
    }

    private static Source read(Path directory, Path file) {
        try {
            var path = directory.relativize(file).toString().replace('\\', '/');
            return Source.of(path, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A file.
     *
     * @param path inside the folder, with slashes
     */
    public record Source(String path, String text) {
        /** Decodes UTF-8, with or without the mark that some editors begin a file with. */
        public static Source of(String path, byte[] bytes) {
            var text = new String(bytes, StandardCharsets.UTF_8);
            return new Source(path, text.startsWith("\uFEFF") ? text.substring(1) : text);
        }
    }
}
