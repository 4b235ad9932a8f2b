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

/** Everything that Ildsjel says and asks, as files: scripts, sentences and stories; an organisation's own lie over ours. */
public final class ConversationsFolder {
    private final Map<String, Source> sources = new TreeMap<>();
    private final Map<String, Source> own = new TreeMap<>();

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
        return of(walk(directory).stream().map(file -> read(directory, file)).toList());
    }

    /** By path, when each file was written and how long it is: what tells cheaply that one was changed. */
    static Map<String, String> stamps(Path directory) {
        var stamps = new TreeMap<String, String>();
        if (Files.isDirectory(directory)) {
            walk(directory).forEach(file -> stamps.put(file.toString(), stamp(file)));
        }
        return stamps;
    }

    private static String stamp(Path file) {
        try {
            return Files.getLastModifiedTime(file) + " " + Files.size(file);
        } catch (IOException gone) {
            return "";
        }
    }

    private static List<Path> walk(Path directory) {
        // Links are followed because Kubernetes mounts every file of a ConfigMap as one.
        try (var files = Files.walk(directory, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !isHidden(directory.relativize(file)))
                    .toList();
        } catch (IOException | UncheckedIOException broken) {
            throw unreadable(directory);
        }
    }

    private static FaultyConversations unreadable(Path path) {
        return new FaultyConversations(List.of(new Fault(path.toString(), 0, "This cannot be read")));
    }

    /** This folder with the other's files above it: of a script or a story the other's counts, sentences are read from both. */
    public ConversationsFolder under(ConversationsFolder other) {
        var both = new ConversationsFolder();
        both.sources.putAll(sources);
        both.own.putAll(other.sources);
        return both;
    }

    /** What lies above alone; empty where nothing does. */
    public ConversationsFolder own() {
        return of(List.copyOf(own.values()));
    }

    /** What lies below alone. */
    ConversationsFolder builtIn() {
        return of(List.copyOf(sources.values()));
    }

    /** Whether the file that counts is not one of ours. */
    public boolean isOwn(String path) {
        return own.containsKey(path);
    }

    /**
     * The files whose path matches, in the order of their paths; of two with the same path the one above.
     *
     * @param pattern a glob such as {@code *}{@code /script.yaml}; one asterisk does not reach into a subfolder
     */
    public List<Source> files(String pattern) {
        var matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        var all = new TreeMap<>(sources);
        all.putAll(own);
        return all.values().stream()
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
        } catch (IOException broken) {
            throw unreadable(file);
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
