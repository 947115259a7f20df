package de.knotenpunkt.blobs;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which contents the rows of all modules name. */
final class NamedContents {

    private static final int PAGE = 1_000;

    private final List<BlobReferences> modules;

    NamedContents(List<BlobReferences> modules) {
        this.modules = modules;
    }

    boolean isNamed(Digest digest) {
        var before = digest.before().orElse(null);
        return modules.stream()
                .flatMap(module -> module.named(before, 1).stream())
                .anyMatch(named -> named.digest().equals(digest));
    }

    /** Begins to go through all of them. */
    Walk walk() {
        return new Walk(modules.stream().map(Cursor::new).toList());
    }

    /** All names in ascending order, piece by piece. */
    static final class Walk {

        private final List<Cursor> cursors;

        private Walk(List<Cursor> cursors) {
            this.cursors = cursors;
        }

        /** The next names up to this one. */
        Map<Digest, Blob> upTo(Digest last) {
            var names = new TreeMap<Digest, Blob>();
            for (var cursor : cursors) {
                for (var next = cursor.peek();
                        next.isPresent() && next.get().digest().compareTo(last) <= 0;
                        next = cursor.peek()) {
                    names.put(next.get().digest(), cursor.take());
                }
            }
            return names;
        }
    }

    /** Names of one module, a page at a time. */
    private static final class Cursor {

        private final BlobReferences module;
        private final Deque<Blob> page = new ArrayDeque<>();
        private @Nullable Digest after;
        private boolean exhausted;

        Cursor(BlobReferences module) {
            this.module = module;
        }

        Optional<Blob> peek() {
            if (page.isEmpty() && !exhausted) {
                page.addAll(module.named(after, PAGE));
                exhausted = page.size() < PAGE;
            }
            return Optional.ofNullable(page.peek());
        }

        Blob take() {
            var next = page.remove();
            after = next.digest();
            return next;
        }
    }
}
