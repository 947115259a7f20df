package de.knotenpunkt.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Small pieces of markup that pages are made of. */
public final class Html {

    private Html() {}

    /** Words that stand out. */
    public static HtmlContainer bold(String text) {
        var bold = new HtmlContainer("b");
        bold.setText(text);
        return bold;
    }

    /** Words in a line. */
    public static Span span(String text, String... classNames) {
        var span = new Span(text);
        span.addClassNames(classNames);
        return span;
    }

    /** Parts in a box of this class. */
    public static Div div(String className, Component... parts) {
        var div = new Div(parts);
        div.addClassName(className);
        return div;
    }

    /** Words in a box of their own. */
    public static Div text(String text, String... classNames) {
        var div = new Div(text);
        div.addClassNames(classNames);
        return div;
    }

    /** A message across the page: symbol, then lines. */
    public static Div banner(String tone, String icon, Component... lines) {
        var banner = new Div(new Icon(icon), new Div(lines));
        banner.addClassNames("kp-banner", tone);
        return banner;
    }

    /** A hint inside a form or card. */
    public static Div hint(String icon, String text) {
        return div("kp-hint", new Icon(icon), new Span(text));
    }

    /** A text as it was written: paragraphs stay, nothing in it is markup. */
    public static Paragraph prose(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames("kp-prose", "kp-text");
        return paragraph;
    }
}
