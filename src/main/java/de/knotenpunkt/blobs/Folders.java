package de.knotenpunkt.blobs;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Where what lies: {@code incoming/<uuid>} what comes in, {@code ab/cd/<digest>} what is kept, {@code
 * removed/<digest>} what is being deleted. All on one file system, so that renaming is atomic.
 *
 * @param root absolute
 */
record Folders(Path root) {

    private static final int PARTS = 256;

    /** @throws StoreUnusable if the folder cannot be made or written to */
    static Folders in(Path directory) {
        var folders = new Folders(directory.toAbsolutePath().normalize());
        try {
            Files.createDirectories(folders.incoming());
            Files.createDirectories(folders.removed());
            Files.delete(Files.createFile(folders.newIncoming()));
        } catch (IOException e) {
            throw new StoreUnusable(folders.root.toString(), e);
        }
        return folders;
    }

    Path incoming() {
        return root.resolve("incoming");
    }

    Path newIncoming() {
        return incoming().resolve(UUID.randomUUID().toString());
    }

    Path removed() {
        return root.resolve("removed");
    }

    Path removed(Digest digest) {
        return removed().resolve(digest.value());
    }

    Path of(Digest digest) {
        var name = digest.value();
        return root.resolve(name.substring(0, 2)).resolve(name.substring(2, 4)).resolve(name);
    }

    /** Folders from the one of the content up to the root. */
    List<Path> chain(Digest digest) {
        var name = digest.value();
        var first = root.resolve(name.substring(0, 2));
        return List.of(first.resolve(name.substring(2, 4)), first, root);
    }

    /** Makes the folders of a content, unless another thread or server has just done so. */
    void make(Digest digest) throws IOException {
        for (var folder : chain(digest).reversed()) {
            try {
                Files.createDirectory(folder);
            } catch (FileAlreadyExistsException there) {
                if (!Files.isDirectory(folder)) {
                    throw there;
                }
            }
        }
    }

    /** First two digits of the parts in which the whole store can be looked through, ascending. */
    static List<String> parts() {
        return IntStream.range(0, PARTS).mapToObj("%02x"::formatted).toList();
    }

    /** What lies in a part. */
    Part part(String beginning) throws IOException {
        var contents = new TreeMap<Digest, Long>();
        var strangers = 0L;
        for (var folder : list(root.resolve(beginning))) {
            for (var file : list(folder)) {
                var digest = Digest.ofName(String.valueOf(file.getFileName()));
                if (digest.filter(found -> of(found).equals(file)).isEmpty()) {
                    strangers++;
                } else {
                    put(contents, digest.get(), file);
                }
            }
        }
        return new Part(contents, strangers);
    }

    /** Entries of a folder; none if it is not there. */
    static List<Path> list(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.toList();
        } catch (NoSuchFileException | NotDirectoryException nothing) {
            return List.of();
        }
    }

    private static void put(TreeMap<Digest, Long> contents, Digest digest, Path file) throws IOException {
        try {
            contents.put(digest, Files.size(file));
        } catch (NoSuchFileException removed) {
            // collected since the folder was listed
            contents.remove(digest);
        }
    }

    /**
     * @param contents with their sizes
     * @param strangers files that the store has not put there
     */
    record Part(TreeMap<Digest, Long> contents, long strangers) {}
}
