package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.shared.ui.ErrorSummary;
import de.knotenpunkt.tasks.ParticipationKind;
import de.knotenpunkt.tasks.ParticipationWish;
import de.knotenpunkt.tasks.TaskContent;
import de.knotenpunkt.tasks.TaskContentBuilder;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Beteiligte: units by what they are asked for, all at once. */
final class EntryParticipants extends EntryPart {

    private final Map<ParticipationKind, MultiSelectComboBox<UnitCode>> units = new EnumMap<>(ParticipationKind.class);

    EntryParticipants(EntryChoices choices) {
        super("tasks.quick.participants", "swap");
        for (var kind : ParticipationKind.values()) {
            var box = new MultiSelectComboBox<UnitCode>(TaskTexts.of(kind));
            box.setItems(choices.units());
            box.setItemLabelGenerator(choices::unitName);
            box.addClassName("kp-third");
            box.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
            units.put(kind, box);
            add(box);
        }
    }

    @Override
    Focusable<?> first() {
        return box(ParticipationKind.CO_SIGN);
    }

    @Override
    List<HasValue<?, ?>> fields() {
        return List.copyOf(units.values());
    }

    @Override
    void name(ErrorSummary errors) {
        errors.field("participations", box(ParticipationKind.CO_SIGN));
    }

    @Override
    void fill(TaskContent content) {
        units.forEach((kind, box) -> box.setValue(content.participations().stream()
                .filter(wish -> wish.kind() == kind)
                .map(ParticipationWish::unit)
                .collect(Collectors.toSet())));
    }

    @Override
    boolean isUsed(TaskContent content) {
        return !content.participations().isEmpty();
    }

    @Override
    void write(TaskContentBuilder content) {
        content.participations(units.entrySet().stream()
                .flatMap(entry -> entry.getValue().getValue().stream()
                        .sorted()
                        .map(unit -> ParticipationWish.parallel(unit, entry.getKey())))
                .toList());
    }

    private MultiSelectComboBox<UnitCode> box(ParticipationKind kind) {
        return Objects.requireNonNull(units.get(kind));
    }
}
