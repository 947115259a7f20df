package de.knotenpunkt.documents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.knotenpunkt.documents.DocumentDetails;
import de.knotenpunkt.shared.ui.GermanDate;
import de.knotenpunkt.shared.ui.Html;
import de.knotenpunkt.shared.ui.Props;
import de.knotenpunkt.shared.ui.SectionCard;
import de.knotenpunkt.shared.ui.TimeText;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** What is said about a document. */
final class PropertiesCard extends SectionCard {

    PropertiesCard(DocumentDetails details, DocumentChoices choices) {
        super(DocumentTexts.text("documents.properties.title"));
        var metadata = details.metadata();
        var props = new Props();
        props.add(name("category"), details.category().name());
        props.add(name("documentOn"), day(metadata.documentOn()));
        props.add(name("leadUnit"), choices.names().full(metadata.leadUnit()));
        props.add(name("fileReference"), metadata.fileReference());
        props.add(name("fileSystem"), metadata.fileSystem());
        details.category().details().forEach(field -> {
            var value = metadata.details().get(field);
            props.add(DocumentTexts.of(field), value == null ? null : DocumentHistoryWords.detailWords(field, value));
        });
        if (!metadata.fields().isEmpty()) {
            props.add(
                    name("fields"),
                    metadata.fields().stream().sorted().map(choices::fieldName).collect(Collectors.joining(", ")));
        }
        props.add(name("visibility"), readers(details));
        var until = details.retainUntil();
        props.add(
                getTranslation("documents.properties.retention"),
                until == null
                        ? new Span(getTranslation("documents.properties.retention.open"))
                        : new Span(getTranslation("documents.properties.retention.until", GermanDate.full(until))));
        var by = details.createdBy();
        props.add(
                getTranslation("documents.properties.created"),
                new Div(
                        new Div(
                                by.onBehalfOfName() == null
                                        ? by.name()
                                        : getTranslation("documents.signed", by.name(), by.onBehalfOfName())),
                        Html.span(GermanDate.moment(details.createdAt()), "kp-kind")));
        add(props);
    }

    private Component readers(DocumentDetails details) {
        var text = new Div(new Span(DocumentTexts.of(details.visibility())));
        var released = details.releasedOn();
        if (released != null) {
            text.add(Html.text(getTranslation("documents.properties.released", GermanDate.full(released)), "kp-kind"));
        }
        if (details.executiveMayRead()) {
            text.add(Html.text(getTranslation("documents.form.executive"), "kp-kind"));
        }
        return text;
    }

    private static Component day(LocalDate day) {
        return new TimeText(day, GermanDate.full(day));
    }

    private static String name(String field) {
        return DocumentTexts.text("documents.field." + field);
    }
}
