package de.knotenpunkt.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.shared.ui.Keys;

/** Help, accessibility, data protection: at the same place on every page, as plain pages that need no log-in. */
@SpringComponent
@UIScope
class PageFoot extends Footer {

    PageFoot(ShortcutHelp help) {
        addClassName("kp-foot");
        var list = new UnorderedList(
                new ListItem(page("hilfe", "help", "shell.foot.help")),
                new ListItem(keys(help)),
                new ListItem(page("barrierefreiheit", "shield", "shell.foot.accessibility")),
                new ListItem(page("datenschutz", "lock", "shell.foot.data-protection")));
        list.getElement().setAttribute("aria-label", getTranslation("shell.foot.label"));
        add(list);
    }

    private Anchor page(String path, String icon, String textKey) {
        var link = new Anchor("/" + path, new Icon(icon), new Span(getTranslation(textKey)));
        link.setRouterIgnore(true);
        return link;
    }

    private Component keys(ShortcutHelp help) {
        var link = new Anchor("/hilfe#tasten", new Icon("keyboard"), new Span(getTranslation("shell.foot.keys")));
        link.setRouterIgnore(true);
        link.getElement().addEventListener("click", click -> help.open()).preventDefault();
        return Keys.bind(link, "?");
    }
}
