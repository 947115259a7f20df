package de.knotenpunkt.promises.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.knotenpunkt.promises.OpenPromise;
import de.knotenpunkt.shared.ui.DueChip;
import de.knotenpunkt.shared.ui.Html;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.shared.ui.SectionCard;
import de.knotenpunkt.tasks.TaskRoutes;
import de.knotenpunkt.tasks.ui.TaskNames;
import java.time.LocalDate;

/** What one debtor owes, with a reminder at hand. */
final class DebtorCard extends Composite<SectionCard> {

    private final Debtor debtor;
    private final TaskNames names;
    private final LocalDate today;

    DebtorCard(Debtor debtor, PromiseReminder reminder, TaskNames names, LocalDate today) {
        this.debtor = debtor;
        this.names = names;
        this.today = today;
        var list = new UnorderedList();
        list.addClassName("kp-items");
        debtor.promises().forEach(promise -> list.add(item(promise)));
        getContent().add(list);
        var remind = new Button(
                getTranslation("tasks.promises.remind"),
                new Icon("mail"),
                click -> new ReminderDialog(debtor.name(), reminder.text(debtor)).open());
        remind.addThemeVariants(ButtonVariant.LUMO_SMALL);
        remind.setAriaLabel(getTranslation("tasks.promises.remind.spoken", debtor.name()));
        getContent().action(remind);
    }

    @Override
    protected SectionCard initContent() {
        return new SectionCard(debtor.name()).count(debtor.promises().size()).flush();
    }

    private ListItem item(OpenPromise promise) {
        var meta = Html.div(
                "kp-item-meta",
                Html.span(getTranslation("tasks.promises.kind." + promise.kind().name()), "kp-medium"),
                new Span(promise.number().value()));
        var person = promise.person();
        meta.add(new Span(
                person == null
                        ? names.brief(promise.unit())
                        : names.brief(promise.unit()) + ", " + names.person(person)));
        if (promise.isLate()) {
            meta.add(new Span(getTranslation("tasks.promises.working-days", promise.workingDaysLate())));
        }
        var main = Html.div(
                "kp-item-main", new Anchor("/" + TaskRoutes.detail(promise.number()), promise.subject()), meta);
        return new ListItem(main, new DueChip(promise.dueOn(), today).boxed());
    }
}
