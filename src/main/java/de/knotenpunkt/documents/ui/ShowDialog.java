package de.knotenpunkt.documents.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import de.knotenpunkt.documents.DocumentDetails;
import de.knotenpunkt.documents.DocumentEdits;
import de.knotenpunkt.documents.SeenDocument;
import de.knotenpunkt.identity.People;
import de.knotenpunkt.identity.PersonRow;
import de.knotenpunkt.shared.InvalidValue;
import de.knotenpunkt.shared.OperationId;
import de.knotenpunkt.shared.Token;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.shared.ui.ActionDialog;
import de.knotenpunkt.shared.ui.Notices;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** UC-054: shows a document to people or units besides those its class opens it to; they are told. */
final class ShowDialog extends ActionDialog {

    private final OperationId operation = OperationId.next();

    ShowDialog(DocumentEdits edits, DocumentChoices choices, People people, DocumentDetails details, Runnable done) {
        super(DocumentTexts.text("documents.show.title"));
        var persons = new MultiSelectComboBox<PersonRow>(getTranslation("documents.show.people"));
        persons.setItemLabelGenerator(
                person -> person.function().isBlank() ? person.name() : person.name() + ", " + person.function());
        persons.setItems(request ->
                people.search(request.getFilter().orElse(""), request.getOffset() + request.getLimit()).stream()
                        .skip(request.getOffset()));
        var units = new MultiSelectComboBox<UnitCode>(getTranslation("documents.show.units"));
        units.setItems(choices.units());
        units.setItemLabelGenerator(choices.names()::full);
        sentence(getTranslation("documents.show.sentence"));
        content(persons, units);
        errors().field("people", persons);
        focusFirst(persons);
        action(getTranslation("documents.show.act"), () -> {
            var tokens = Stream.concat(
                            persons.getValue().stream().map(person -> Token.person(person.id())),
                            units.getValue().stream().map(Token::unit))
                    .collect(Collectors.toSet());
            if (tokens.isEmpty()) {
                throw InvalidValue.at("people", "documents.problem.nobody-chosen");
            }
            edits.show(new SeenDocument(details.id(), details.version(), operation), tokens);
            done.run();
            Notices.success(getTranslation("documents.show.done", tokens.size()));
        });
    }
}
