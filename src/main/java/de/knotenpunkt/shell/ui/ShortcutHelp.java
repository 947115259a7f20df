package de.knotenpunkt.shell.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import de.knotenpunkt.shared.ui.ShortcutGroup;
import java.util.Comparator;
import java.util.List;

/** All shortcuts at a glance, opened by {@code ?}. */
@SpringComponent
@UIScope
class ShortcutHelp {

    private final List<ShortcutGroup> groups;

    ShortcutHelp(List<ShortcutGroup> groups) {
        this.groups = groups.stream()
                .sorted(Comparator.comparing(ShortcutGroup::order))
                .toList();
    }

    void open() {
        var dialog = new Dialog();
        dialog.addClassNames("kp-dialog", "kp-dialog-wide");
        dialog.setHeaderTitle(text("shell.keys.title"));
        dialog.setResizable(false);
        var grid = new Div();
        grid.addClassName("kp-keys");
        groups.forEach(group -> grid.add(group(group)));
        var content = new Div(new Paragraph(text("shell.keys.where")), grid);
        content.addClassName("kp-stack");
        dialog.add(content);
        var close = new Button(text("shell.keys.close"), click -> dialog.close());
        dialog.getFooter().add(close);
        dialog.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                close.focus();
            }
        });
        dialog.open();
    }

    private static Section group(ShortcutGroup group) {
        var list = new DescriptionList();
        group.shortcuts().forEach(shortcut -> {
            var keys = new HtmlContainer("kbd");
            keys.setText(shortcut.keys());
            list.add(new Term(keys), new Description(text(shortcut.textKey())));
        });
        return new Section(new H3(text(group.titleKey())), list);
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
