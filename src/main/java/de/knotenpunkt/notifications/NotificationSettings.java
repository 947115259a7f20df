package de.knotenpunkt.notifications;

import de.knotenpunkt.identity.CurrentActor;
import de.knotenpunkt.identity.People;
import de.knotenpunkt.shared.InvalidValue;
import de.knotenpunkt.shared.NoticeSource;
import de.knotenpunkt.shared.ReminderSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the acting person wants to be told; everybody sees and sets their own only. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class NotificationSettings {

    private final ObjectProvider<NoticeSource> sources;
    private final ObjectProvider<ReminderSource> reminders;
    private final ChoiceStore store;
    private final CurrentActor current;
    private final People people;
    private final MailProperties mail;

    NotificationSettings(
            ObjectProvider<NoticeSource> sources,
            ObjectProvider<ReminderSource> reminders,
            ChoiceStore store,
            CurrentActor current,
            People people,
            MailProperties mail) {
        this.sources = sources;
        this.reminders = reminders;
        this.store = store;
        this.current = current;
        this.people = people;
        this.mail = mail;
    }

    /** What holds for the acting person, chosen or not. */
    public NotificationChoices get() {
        var me = current.get().person();
        var chosen = store.of(Set.of(me)).getOrDefault(me, Map.of());
        var deliveries = new LinkedHashMap<String, Delivery>();
        reasons().forEach(reason -> deliveries.put(reason, chosen.getOrDefault(reason, Delivery.DAILY)));
        return new NotificationChoices(deliveries, store.schedules(Set.of(me)).getOrDefault(me, Schedule.USUAL));
    }

    /**
     * Keeps what the acting person chose.
     *
     * @throws InvalidValue if there is no such reason
     */
    @Transactional
    public void save(NotificationChoices choices) {
        if (!reasons().containsAll(choices.deliveries().keySet())) {
            throw new InvalidValue("notifications.problem.unknown-reason");
        }
        store.save(current.get().person(), choices.chosen(), choices.schedule());
    }

    /** Where mails of the acting person would go to. */
    public MailWay way() {
        if (!mail.configured()) {
            return MailWay.NOT_CONFIGURED;
        }
        return people.mailOf(current.get().person()).isPresent() ? MailWay.OPEN : MailWay.NO_ADDRESS;
    }

    /** Whether the acting person gets the numbers of the week at all: heads in own right. */
    public boolean leads() {
        return !current.get().own().headOf().isEmpty();
    }

    private List<String> reasons() {
        return Stream.concat(
                        sources.stream().flatMap(source -> source.reasons().stream()),
                        reminders.stream().flatMap(source -> ReminderReason.all(source).stream()))
                .distinct()
                .toList();
    }
}
