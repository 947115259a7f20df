package de.knotenpunkt.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import de.knotenpunkt.shared.ui.PageHead;
import de.knotenpunkt.shared.ui.PageTitles;

/** What error pages have in common: a heading, a sentence, the way on. */
abstract class ErrorPage extends Div implements HasDynamicTitle {

    private String title = "";

    /** Fills the page; to be called once. */
    void show(String title, String sentence) {
        this.title = title;
        var link = new Anchor("/", getTranslation("shell.error.home"));
        link.addClassName("kp-target");
        add(new PageHead(title), new Paragraph(sentence), link);
        addClassName("kp-stack");
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("shell.error.title-prefix", title));
    }
}
