package de.knotenpunkt.documents;

import de.knotenpunkt.shared.InvalidValue;
import de.knotenpunkt.shared.PersonId;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Lets so many uploads through at a time: slow ones must not take every thread of a node. */
@Component
class UploadGate {

    private final DocumentsProperties properties;
    private final Semaphore all;
    private final ConcurrentMap<PersonId, Integer> each = new ConcurrentHashMap<>();

    UploadGate(DocumentsProperties properties) {
        this.properties = properties;
        this.all = new Semaphore(properties.uploads());
    }

    /** @throws InvalidValue if too many are under way */
    <T> T through(PersonId person, Supplier<T> upload) {
        if (!all.tryAcquire()) {
            throw new InvalidValue("documents.problem.too-many-uploads");
        }
        try {
            return ofPerson(person, upload);
        } finally {
            all.release();
        }
    }

    private <T> T ofPerson(PersonId person, Supplier<T> upload) {
        var under = each.merge(person, 1, Integer::sum);
        try {
            if (under > properties.uploadsEach()) {
                throw new InvalidValue("documents.problem.too-many-own-uploads", properties.uploadsEach());
            }
            return upload.get();
        } finally {
            each.computeIfPresent(person, (key, count) -> count == 1 ? null : count - 1);
        }
    }
}
