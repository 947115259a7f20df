package de.knotenpunkt.followups.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import de.knotenpunkt.shared.InvalidValue;
import de.knotenpunkt.shared.WorkingCalendar;
import de.knotenpunkt.shared.ui.ActionDialog;
import de.knotenpunkt.shared.ui.GermanDate;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.shared.ui.SmartDateField;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Day and reason of a Wiedervorlage; says at once which working day comes of the day. */
final class FollowUpDialog extends ActionDialog {

    private static final int LONGEST_REASON = 500;

    private final WorkingCalendar calendar;
    private final Supplier<LocalDate> today;
    private final SmartDateField day;
    private final TextArea reason = new TextArea(getTranslation("followups.dialog.reason"));
    private final Span result = new Span();

    FollowUpDialog(String title, WorkingCalendar calendar, Supplier<LocalDate> today) {
        super(title);
        this.calendar = calendar;
        this.today = today;
        day = new SmartDateField(getTranslation("followups.dialog.day"), today);
        day.addValueChangeListener(change -> showResult(change.getValue()));
        reason.setMaxLength(LONGEST_REASON);
        reason.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        reason.setHelperText(getTranslation("followups.dialog.reason.helper"));
        errors().field("wantedOn", day).field("reason", reason);
        content(day, shortcuts(), hint(), reason);
        focusFirst(day);
    }

    /** What stands in the fields when the dialog opens. */
    FollowUpDialog showing(LocalDate wanted, String why) {
        day.setValue(wanted);
        reason.setValue(why);
        return this;
    }

    /** What happens with the fields. */
    FollowUpDialog saving(String verb, BiConsumer<LocalDate, String> save) {
        action(verb, () -> {
            var wanted = day.getValue();
            if (wanted == null) {
                throw InvalidValue.at("wantedOn", "followups.dialog.day.missing");
            }
            save.accept(wanted, reason.getValue());
        });
        return this;
    }

    private Div shortcuts() {
        var row = new Div(
                shortcut("followups.dialog.tomorrow", () -> today.get().plusDays(1)),
                shortcut("followups.dialog.week", () -> today.get().plusWeeks(1)),
                shortcut("followups.dialog.two-weeks", () -> today.get().plusWeeks(2)),
                shortcut("followups.dialog.month", () -> today.get().plusMonths(1)));
        row.addClassNames("kp-row", "kp-wrap");
        return row;
    }

    private Button shortcut(String key, Supplier<LocalDate> wanted) {
        var chip = new Button(getTranslation(key), click -> day.setValue(wanted.get()));
        chip.addClassName("kp-chip");
        return chip;
    }

    private Div hint() {
        result.getElement().setAttribute("role", "status");
        var hint = new Div(new Icon("follow-up"), result);
        hint.addClassName("kp-hint");
        return hint;
    }

    private void showResult(@Nullable LocalDate wanted) {
        if (wanted == null) {
            result.setText(getTranslation("followups.dialog.result.none"));
            return;
        }
        var due = calendar.onOrAfter(wanted);
        result.setText(
                due.equals(wanted)
                        ? getTranslation("followups.dialog.result.same", GermanDate.spelled(due))
                        : getTranslation(
                                "followups.dialog.result.moved",
                                GermanDate.weekday(wanted, today.get()),
                                GermanDate.weekday(due, today.get())));
    }
}
