package de.knotenpunkt.identity.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import de.knotenpunkt.identity.People;
import de.knotenpunkt.identity.PersonRow;
import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.Audience;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.Token;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.shared.ui.Html;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** "Warum sehe ich das?": the audience of a record in words, first what opens it to the reader. */
public final class AudiencePanel extends Details {

    private final Audience audience;
    private final Actor actor;
    private final People people;
    private final Map<PersonId, String> parts;

    /** @param parts what people have to do with the record, as keys of sentences with a place for the name */
    public AudiencePanel(Audience audience, Actor actor, People people, Map<PersonId, String> parts) {
        super(text("identity.why"));
        this.audience = audience;
        this.actor = actor;
        this.people = people;
        this.parts = Map.copyOf(parts);
        addClassNames("kp-why", "kp-screen-only");
        var coordination = text("identity.why.coordination");
        add(
                Html.text(text("identity.why.you")),
                list(Stream.concat(mine(), actor.seesEverything() ? Stream.of(coordination) : Stream.empty())
                        .toList()),
                Html.text(text("identity.why.all")),
                list(Stream.concat(audience.tokens().stream().map(this::word), Stream.of(coordination))
                        .toList()));
    }

    private Stream<String> mine() {
        return audience.tokens().stream().filter(actor.tokens()::contains).map(this::word);
    }

    private static UnorderedList list(List<String> words) {
        var list = new UnorderedList();
        words.stream().distinct().forEach(word -> list.add(new ListItem(word)));
        return list;
    }

    private String word(Token token) {
        return word(token, people, parts);
    }

    /** A token in words, such as "Leitung von GB 40 und deren Vertretung". */
    public static String word(Token token, People people, Map<PersonId, String> parts) {
        var kind = token.value().split(":", 2);
        return switch (kind[0]) {
            case "UNIT", "HEAD" -> text("identity.why." + kind[0], UnitNames.brief(new UnitCode(kind[1])));
            case "PERSON" -> person(PersonId.of(kind[1]), people, parts);
            case "ROLE" -> text("shared.role." + kind[1]);
            default -> text("identity.why.STAFF");
        };
    }

    private static String person(PersonId person, People people, Map<PersonId, String> parts) {
        var name = people.find(person).map(PersonRow::name).orElseGet(() -> text("identity.why.unknown"));
        var part = parts.get(person);
        return part == null ? text("identity.why.PERSON", name) : text(part, name);
    }

    private static String text(String key, Object... parameters) {
        return I18NProvider.translate(key, parameters);
    }
}
