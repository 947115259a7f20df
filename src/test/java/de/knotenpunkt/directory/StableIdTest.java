package de.knotenpunkt.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class StableIdTest {

    @Test
    void an_object_guid_reads_as_active_directory_shows_it() {
        var bytes = HexFormat.of().parseHex("e0b7cd3b16a7f44e9a0b6a4b1c9d5f88");

        assertThat(StableId.ofObjectGuid(bytes)).hasToString("3bcdb7e0-a716-4ef4-9a0b-6a4b1c9d5f88");
    }

    @Test
    void half_an_object_guid_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> StableId.ofObjectGuid(new byte[8]));
    }
}
