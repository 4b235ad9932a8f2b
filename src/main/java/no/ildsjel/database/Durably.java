package no.ildsjel.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that are either there whole or not at all, whenever somebody pulls the plug. */
final class Durably {
    private Durably() {}

    /** Fills a file of another name. */
    interface Filling {
        void fill(Path part) throws IOException;
    }

    /** Only the owner may read it, since it holds people's words. */
    static void write(Path target, Filling filling) throws IOException {
        var part = target.resolveSibling(target.getFileName() + ".part");
        Files.deleteIfExists(part);
        create(part);
        try {
            filling.fill(part);
            force(part);
            Files.move(part, target, ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
        forceFolderOf(target);
    }

    static void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
        forceFolderOf(file);
    }

    private static void create(Path file) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            var ownerOnly = PosixFilePermissions.fromString("rw-------");
            Files.createFile(file, PosixFilePermissions.asFileAttribute(ownerOnly));
        } else {
            Files.createFile(file);
        }
    }

    private static void force(Path file) throws IOException {
        try (var channel = FileChannel.open(file, WRITE)) {
            channel.force(true);
        }
    }

    /** A new name is only safe with its folder. */
    private static void forceFolderOf(Path file) throws IOException {
        // Windows opens no folders, and needs none of it.
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            try (var folder = FileChannel.open(file.resolveSibling(".").toAbsolutePath(), READ)) {
                folder.force(true);
            }
        }
    }
}
