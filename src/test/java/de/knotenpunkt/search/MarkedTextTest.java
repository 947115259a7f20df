package de.knotenpunkt.search;

import static org.assertj.core.api.Assertions.assertThat;

import de.knotenpunkt.search.MarkedText.Piece;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    @Test
    void marks_are_pieces_of_their_own() {
        assertThat(MarkedText.of("Ein \uE000Konzept\uE001 für <b>alle</b>").pieces())
                .containsExactly(
                        new Piece("Ein ", false), new Piece("Konzept", true), new Piece(" für <b>alle</b>", false));
    }

    @Test
    void half_a_mark_is_text() {
        assertThat(MarkedText.of("Ein \uE001Konzept").pieces()).hasSize(1);
    }

    @Test
    void a_long_passage_begins_shortly_before_its_first_mark() {
        var passage = MarkedText.of("Wort ".repeat(200) + "\uE000Konzept\uE001" + " Wort".repeat(200))
                .shortened(100);

        assertThat(passage.text()).startsWith("… Wort").endsWith("…").hasSizeLessThan(110);
        assertThat(passage.pieces()).contains(new Piece("Konzept", true));
    }
}
