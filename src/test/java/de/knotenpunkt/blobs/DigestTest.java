package de.knotenpunkt.blobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.knotenpunkt.shared.InvalidValue;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigestTest {

    private static final String EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "e3b0",
                "../../../../../../../../../../../../../../../../../../../etc/passwd",
                "/3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b85\n",
                "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855",
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b8550"
            })
    void nothing_else_can_become_part_of_a_path(String value) {
        assertThatThrownBy(() -> new Digest(value)).isInstanceOf(InvalidValue.class);
        assertThat(Digest.ofName(value)).isEmpty();
    }

    @Test
    void a_content_lies_below_the_root() {
        var root = Path.of("/store");

        assertThat(new Folders(root).of(new Digest(EMPTY))).isEqualTo(root.resolve("e3/b0/" + EMPTY));
    }

    @Test
    void digests_have_predecessors_but_the_first() {
        var zeros = "0".repeat(64);

        assertThat(new Digest(zeros).before()).isEmpty();
        assertThat(new Digest("0".repeat(63) + "1").before()).contains(new Digest(zeros));
        assertThat(new Digest("01" + "0".repeat(62)).before()).contains(Digest.last("00"));
    }
}
