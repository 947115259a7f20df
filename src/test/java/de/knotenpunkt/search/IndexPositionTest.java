package de.knotenpunkt.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexPositionTest {

    private static final UUID STOCK = UUID.randomUUID();

    @TempDir
    private Path directory;

    @Test
    void is_kept_beside_the_index() {
        var position = new IndexPosition(STOCK, 42, "1-abc");
        position.write(directory);
        position.at(43).write(directory);

        assertThat(IndexPosition.read(directory)).contains(position.at(43));
    }

    @Test
    void a_folder_without_one_or_with_a_damaged_one_has_none() throws IOException {
        assertThat(IndexPosition.read(directory)).isEmpty();
        Files.writeString(directory.resolve("position.properties"), "revision=viele");
        assertThat(IndexPosition.read(directory)).isEmpty();
    }

    @Test
    void leads_on_within_the_same_entries_and_the_same_form_only() {
        var position = new IndexPosition(STOCK, 42, "form");

        assertThat(position.leadsTo(stand(STOCK, 42), "form")).isTrue();
        assertThat(position.leadsTo(stand(STOCK, 99), "form")).isTrue();
        assertThat(position.leadsTo(stand(STOCK, 41), "form")).isFalse();
        assertThat(position.leadsTo(stand(STOCK, 42), "other")).isFalse();
        assertThat(position.leadsTo(stand(UUID.randomUUID(), 42), "form")).isFalse();
    }

    private static EntryState.Stand stand(UUID stock, long revision) {
        return new EntryState.Stand(stock, revision, 0, Set.of(), null, null);
    }
}
