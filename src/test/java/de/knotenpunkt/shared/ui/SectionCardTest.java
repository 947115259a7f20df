package de.knotenpunkt.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.Test;

class SectionCardTest {

    @Test
    void the_heading_names_the_section_and_content_goes_below_it() {
        var card = new SectionCard("Vermerke").count(2);

        card.add(new Span("Telefonat"));
        card.foot(new Span("Mehr"));

        var header = card.getElement().getChild(0);
        assertThat(card.getElement().getAttribute("aria-labelledby"))
                .isEqualTo(header.getChild(0).getAttribute("id"));
        assertThat(header.getTextRecursively()).isEqualTo("Vermerke2");
        assertThat(card.getElement().getChild(1).getTextRecursively()).isEqualTo("Telefonat");
        assertThat(card.getElement().getChild(2).getTextRecursively()).isEqualTo("Mehr");
    }
}
