package de.knotenpunkt.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import com.vaadin.flow.spring.security.AuthenticationContext;
import de.knotenpunkt.identity.CurrentActor;
import de.knotenpunkt.identity.IdentityAuthorities;
import de.knotenpunkt.identity.IdentityRoutes;
import de.knotenpunkt.identity.People;
import de.knotenpunkt.identity.PersonRow;
import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.Capacity;
import de.knotenpunkt.shared.ui.PersonChip;
import de.knotenpunkt.workspace.Preference;
import de.knotenpunkt.workspace.ui.WindowPreferences;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Who I am, for whom I stand in, how my pages look, the way out. */
@SpringComponent
@UIScope
class AccountMenu extends Div {

    private final WindowPreferences preferences;
    private final AuthenticationContext authentication;

    AccountMenu(
            CurrentActor current, People people, WindowPreferences preferences, AuthenticationContext authentication) {
        this.preferences = preferences;
        this.authentication = authentication;
        var actor = current.get();
        var function = people.find(actor.person())
                .map(PersonRow::function)
                .filter(text -> !text.isBlank())
                .orElseGet(() -> roles(actor));
        var button = button(actor, function);
        add(button, popover(button, actor, function));
    }

    private NativeButton button(Actor actor, String function) {
        var text = new Span(new Span(actor.name()), new Span(function));
        text.addClassName("kp-user-text");
        var button = new NativeButton();
        button.add(PersonChip.initials(actor.name()), text);
        button.addClassName("kp-user");
        button.getElement().setAttribute("aria-label", getTranslation("shell.account.label", actor.name(), function));
        return button;
    }

    private Popover popover(NativeButton button, Actor actor, String function) {
        var popover = new Popover();
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setModal(true);
        popover.setAutofocus(true);
        popover.setAriaLabel(getTranslation("shell.account.title"));
        var content = new Div(who(actor, function), scheme(), language(), keys(), logout());
        content.addClassName("kp-popover");
        popover.add(content);
        return popover;
    }

    private Component who(Actor actor, String function) {
        var name = new Paragraph(actor.name());
        name.addClassName("kp-medium");
        var does = new Paragraph(function);
        does.addClassNames("kp-small", "kp-muted");
        var who = new Div(name, does);
        actor.capacities().stream()
                .filter(capacity -> !capacity.ownRight())
                .map(Capacity::principalName)
                .forEach(principal -> {
                    var line = new Paragraph(getTranslation("shell.account.stands-in", principal));
                    line.addClassName("kp-small");
                    who.add(line);
                });
        if (authentication.hasAuthority(IdentityAuthorities.DEPUTISE)) {
            var link = new Anchor("/" + IdentityRoutes.DEPUTYSHIPS, getTranslation("shell.account.deputyships"));
            link.addClassName("kp-target");
            who.add(link);
        }
        return who;
    }

    private Component scheme() {
        return choice(
                Habits.SCHEME,
                "shell.account.scheme",
                "shell.scheme.",
                Habits.Scheme.values(),
                scheme -> Habits.apply(scheme, here()));
    }

    /** A page speaks one language throughout, so it is built anew. */
    private Component language() {
        return choice(
                Habits.LANGUAGE, "shell.account.language", "shell.language.", Habits.Language.values(), language -> {
                    here().getSession().setLocale(language.locale());
                    here().getPage().reload();
                });
    }

    private <E extends Enum<E>> Component choice(
            Preference<E> preference, String label, String texts, E[] values, Consumer<E> apply) {
        var group = new RadioButtonGroup<E>(getTranslation(label));
        group.setItems(values);
        group.setItemLabelGenerator(value -> getTranslation(texts + value.name()));
        group.setValue(preferences.get(preference));
        group.addValueChangeListener(change -> {
            preferences.set(preference, change.getValue());
            apply.accept(change.getValue());
        });
        return group;
    }

    private Component keys() {
        var box = new Checkbox(getTranslation("shell.account.keys"), preferences.get(Habits.KEYS));
        box.addValueChangeListener(change -> {
            preferences.set(Habits.KEYS, change.getValue());
            findAncestor(MainLayout.class).getElement().setAttribute(TopBar.KEYS_OFF, !change.getValue());
        });
        return box;
    }

    private Component logout() {
        return new Button(getTranslation("shell.account.logout"), click -> authentication.logout());
    }

    private String roles(Actor actor) {
        return actor.own().roles().stream()
                .sorted()
                .map(role -> getTranslation("shared.role." + role.name()))
                .collect(Collectors.joining(", "));
    }

    private static UI here() {
        return UI.getCurrentOrThrow();
    }
}
