package de.knotenpunkt.demo;

import de.knotenpunkt.followups.FollowUps;
import de.knotenpunkt.followups.SetFollowUp;
import de.knotenpunkt.identity.DeputyshipScope;
import de.knotenpunkt.identity.Deputyships;
import de.knotenpunkt.identity.GrantDeputyship;
import de.knotenpunkt.masterdata.Municipalities;
import de.knotenpunkt.masterdata.MunicipalityKind;
import de.knotenpunkt.masterdata.MunicipalityRow;
import de.knotenpunkt.shared.OperationId;
import de.knotenpunkt.tasks.TaskNumber;
import de.knotenpunkt.tasks.TaskService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills an empty database with the demo data, all or nothing; one that holds tasks is left alone. */
@Order(DemoLoader.AFTER_PEOPLE)
public class DemoLoader implements ApplicationRunner {

    static final int AFTER_PEOPLE = 100;
    private static final int LONGEST_CODE = 8;

    private final DemoTasks demoTasks;
    private final DemoDocuments demoDocuments;
    private final DemoPeople people;
    private final TaskService tasks;
    private final FollowUps followUps;
    private final Deputyships deputyships;
    private final Municipalities municipalities;
    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final TransactionTemplate transaction;

    DemoLoader(
            DemoTasks demoTasks,
            DemoDocuments demoDocuments,
            DemoPeople people,
            TaskService tasks,
            FollowUps followUps,
            Deputyships deputyships,
            Municipalities municipalities,
            JdbcTemplate jdbc,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.demoTasks = demoTasks;
        this.demoDocuments = demoDocuments;
        this.people = people;
        this.tasks = tasks;
        this.followUps = followUps;
        this.deputyships = deputyships;
        this.municipalities = municipalities;
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var known = jdbc.queryForObject("select count(*) from task", Integer.class);
        if (known != null && known == 0) {
            transaction.executeWithoutResult(status -> load(LocalDate.now(clock)));
        }
    }

    private void load(LocalDate today) {
        areas(today);
        var numbers = new HashMap<Integer, TaskNumber>();
        for (var task : people.data().tasks()) {
            var number = demoTasks.load(task, today);
            numbers.put(task.no(), number);
            followUp(task, number, today);
        }
        demoDocuments.load(numbers, today);
        deputies(today);
    }

    private void areas(LocalDate today) {
        List<MunicipalityRow> rows = people.data().areas().stream()
                .map(area -> new MunicipalityRow(
                        code(area),
                        area.name(),
                        area.kind().equals("Samtgemeinde") ? MunicipalityKind.JOINT : MunicipalityKind.UNITARY,
                        true))
                .toList();
        people.act("m.beispiel", today, LocalTime.of(7, 0), () -> municipalities.replace(rows));
    }

    /** The file knows some official keys only; the others get one made from the name. */
    private static String code(DemoData.Area area) {
        if (!area.parent().equals("-")) {
            return area.parent();
        }
        var name = area.name()
                .replaceAll("^(Stadt|Gemeinde|Samtgemeinde) ", "")
                .toUpperCase(Locale.GERMAN)
                .replaceAll("[^A-Z]", "");
        return name.substring(0, Math.min(LONGEST_CODE, name.length()));
    }

    private void followUp(DemoData.Task task, TaskNumber number, LocalDate today) {
        var offset = task.followUpOffsetDays();
        if (offset == null) {
            return;
        }
        var person = task.assignee() == null ? task.creator() : task.assignee();
        people.act(
                person,
                today.minusDays(3),
                LocalTime.of(9, 30),
                () -> followUps.set(new SetFollowUp(
                        tasks.details(number).id().ref(),
                        today.plusDays(offset),
                        "Stand nachfragen",
                        OperationId.next())));
    }

    private void deputies(LocalDate today) {
        for (var deputy : people.data().deputies()) {
            var from = today.plusDays(deputy.fromOffsetDays());
            people.act(
                    deputy.principal(),
                    from,
                    LocalTime.of(8, 0),
                    () -> deputyships.grant(new GrantDeputyship(
                            DemoPeople.id(deputy.principal()),
                            DemoPeople.id(deputy.deputy()),
                            from,
                            today.plusDays(deputy.untilOffsetDays()),
                            DeputyshipScope.ALL,
                            OperationId.next())));
        }
    }
}
