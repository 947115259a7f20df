package de.knotenpunkt.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import de.knotenpunkt.testing.files.HostileZip;
import de.knotenpunkt.testing.files.Picture;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PlainPngTest {

    private static final int HEAD_END = 33;
    private static final byte[] PNG = Picture.png(20, 40);
    private static final byte[] TEXT = "\0\0\0\3tEXta\0bSUMS".getBytes(StandardCharsets.US_ASCII);

    @Test
    void a_picture_and_nothing_else_is_one() {
        assertThat(PlainPng.isOne(PNG, 20)).isTrue();
    }

    @Test
    void a_picture_of_another_size_is_none() {
        assertThat(PlainPng.isOne(PNG, 19)).isFalse();
        assertThat(PlainPng.isOne(Picture.png(4, 20), 4)).isFalse();
        assertThat(PlainPng.isOne(Picture.pngThatClaims(-1, 1), 20)).isFalse();
    }

    @Test
    void whatever_says_more_is_none() {
        assertThat(PlainPng.isOne(HostileZip.joined(PNG, TEXT), 20)).isFalse();
        assertThat(PlainPng.isOne(
                        HostileZip.joined(
                                HostileZip.joined(Arrays.copyOf(PNG, HEAD_END), TEXT),
                                Arrays.copyOfRange(PNG, HEAD_END, PNG.length)),
                        20))
                .isFalse();
    }

    @Test
    void whatever_is_cut_off_is_none() {
        for (int length = 0; length < PNG.length; length++) {
            assertThat(PlainPng.isOne(Arrays.copyOf(PNG, length), 20)).isFalse();
        }
    }
}
