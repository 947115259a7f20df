package de.knotenpunkt.shared.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A person: initials for the eye, the name, and whether they are still there. */
public final class PersonChip extends Span {

    public PersonChip(String name, boolean active) {
        addClassName("kp-person");
        var avatar = initials(name);
        avatar.addClassName("kp-avatar-s");
        add(avatar, new Span(name));
        if (!active) {
            addClassName("kp-person-gone");
            var gone = new Span(getTranslation("shared.person.inactive"));
            gone.addClassNames("kp-tiny", "kp-soft");
            add(gone);
        }
    }

    /** The round initials alone, hidden from screen readers: the name has to stand beside them. */
    public static Span initials(String name) {
        var letters = Arrays.stream(name.trim().split("[\\s-]+"))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
                .map(word -> new String(Character.toChars(word.codePointAt(0))))
                .collect(Collectors.toList());
        var text = letters.size() < 2 ? String.join("", letters) : letters.getFirst() + letters.getLast();
        var avatar = new Span(text);
        avatar.addClassName("kp-avatar");
        avatar.getElement().setAttribute("aria-hidden", "true");
        return avatar;
    }
}
