package de.knotenpunkt.followups.ui;

import com.vaadin.flow.i18n.I18NProvider;
import de.knotenpunkt.followups.FollowUpRoutes;
import de.knotenpunkt.followups.FollowUps;
import de.knotenpunkt.shared.ui.DayMarks;
import de.knotenpunkt.shared.ui.NavigationBadges;
import de.knotenpunkt.shared.ui.PageMemory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** How many Wiedervorlagen are to be shown when: the number in the navigation and the marks of the two-week strip. */
@Component
class FollowUpDays implements NavigationBadges, DayMarks {

    /** As far ahead as any part of a page asks: two weeks of working days with all free days between them. */
    private static final int HORIZON = 60;

    private final FollowUps followUps;
    private final Clock clock;

    FollowUpDays(FollowUps followUps, Clock clock) {
        this.followUps = followUps;
        this.clock = clock;
    }

    /** How many are to be shown today or should have been before. */
    int due() {
        return sum(days().headMap(today().plusDays(1)));
    }

    @Override
    public Set<String> routes() {
        return Set.of(FollowUpRoutes.LIST);
    }

    @Override
    public boolean visible(String route) {
        return followUps.usable();
    }

    @Override
    public Map<String, Waiting> waiting() {
        var due = due();
        return due == 0
                ? Map.of()
                : Map.of(FollowUpRoutes.LIST, new Waiting(due, I18NProvider.translate("followups.badge.spoken", due)));
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String icon() {
        return "follow-up";
    }

    @Override
    public String meaning() {
        return I18NProvider.translate("followups.day.meaning");
    }

    @Override
    public Map<LocalDate, Integer> until(LocalDate last) {
        return days().headMap(last.plusDays(1));
    }

    /** The list is ordered by day and marks what is due, so it needs no narrowing. */
    @Override
    public String list(LocalDate from, LocalDate to) {
        return "/" + FollowUpRoutes.LIST;
    }

    @Override
    public String spoken(int count) {
        return I18NProvider.translate("followups.day.spoken", count);
    }

    private SortedMap<LocalDate, Integer> days() {
        return PageMemory.recall(Days.class, this::read).counts();
    }

    private Days read() {
        return new Days(followUps.usable() ? followUps.days(today().plusDays(HORIZON)) : new TreeMap<>());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static int sum(Map<LocalDate, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private record Days(SortedMap<LocalDate, Integer> counts) {}
}
