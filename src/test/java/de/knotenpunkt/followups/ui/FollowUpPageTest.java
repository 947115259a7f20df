package de.knotenpunkt.followups.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.notification.Notification;
import de.knotenpunkt.followups.TestLabels;
import de.knotenpunkt.shared.Audience;
import de.knotenpunkt.shared.AudienceStore;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.FollowUpWanted;
import de.knotenpunkt.shared.Signature;
import de.knotenpunkt.shared.Token;
import de.knotenpunkt.shared.WorkingCalendar;
import de.knotenpunkt.testing.KaribuTest;
import de.knotenpunkt.testing.Persona;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What the page tests of Wiedervorlagen share: records to show again, days to show them on, and a clean table. */
@Import(TestLabels.class)
abstract class FollowUpPageTest extends KaribuTest {

    @Autowired
    private AudienceStore audiences;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    @AfterEach
    void forget() {
        jdbc.update("delete from follow_up");
        jdbc.update("delete from record_audience where kind = ?", TestLabels.KIND);
    }

    final LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A Saturday, and so never the day of showing. */
    static final LocalDate saturdayAfter(LocalDate day) {
        return day.plusDays(1)
                .datesUntil(day.plusDays(30))
                .filter(next -> next.getDayOfWeek() == DayOfWeek.SATURDAY)
                .findFirst()
                .orElseThrow();
    }

    static final LocalDate shownFor(LocalDate wanted) {
        return new WorkingCalendar().onOrAfter(wanted);
    }

    final EntityRef readableBy(Persona... readers) {
        var id = UUID.randomUUID();
        setReaders(new EntityRef(TestLabels.KIND, id.toString()), readers);
        return new EntityRef(TestLabels.KIND, id.toString());
    }

    final void setReaders(EntityRef record, Persona... readers) {
        var audience = Audience.of(List.of(readers).stream()
                .map(reader -> Token.person(reader.id()))
                .toList());
        transaction.executeWithoutResult(
                status -> audiences.replaceAudience(record.kind(), UUID.fromString(record.id()), audience));
    }

    /** Kept for the persona on any day, past ones too. */
    final void keep(Persona whose, EntityRef record, LocalDate on, String reason) {
        transaction.executeWithoutResult(status -> publisher.publishEvent(new FollowUpWanted(
                record,
                TestLabels.LABEL,
                whose.id(),
                on,
                reason,
                new Signature(whose.id(), whose.fullName(), null, null),
                clock.instant())));
    }

    final int openInDatabase(Persona whose) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select count(*) from follow_up where person = ? and done_at is null",
                Integer.class,
                whose.id().value()));
    }

    static void click(String text) {
        _click(_get(Button.class, button -> button.withText(text)));
        MockVaadin.clientRoundtrip(false);
    }

    static void undo() {
        click("Rückgängig");
    }

    static List<String> rows() {
        return rows(UI.getCurrent());
    }

    static List<String> rows(Component part) {
        return _find(
                        part,
                        ListItem.class,
                        item -> item.withPredicate(row -> row.getChildren().anyMatch(FollowUpText.class::isInstance)))
                .stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    /** Headings of the parts of the list. */
    static List<String> parts() {
        return _find(_get(FollowUpListView.class), H2.class).stream()
                .map(H2::getText)
                .toList();
    }

    static void assertNotice(String part) {
        assertThat(_find(Notification.class))
                .anySatisfy(notice ->
                        assertThat(notice.getElement().getTextRecursively()).contains(part));
    }
}
