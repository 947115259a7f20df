package de.knotenpunkt.tasks;

import de.knotenpunkt.identity.CurrentActor;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.NotFound;
import de.knotenpunkt.shared.SearchSource;
import de.knotenpunkt.shared.SearchText;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets tasks be found by what is written into them. Labels of links are left out: they name records that other people
 * may read.
 */
@Component
@Transactional(readOnly = true)
class TaskSearchSource implements SearchSource {

    private static final RowMapper<EntityRef> REF = (row, index) -> new TaskId(row.getObject(1, UUID.class)).ref();

    private final TaskAccess tasks;
    private final CurrentActor actor;
    private final JdbcClient jdbc;

    TaskSearchSource(TaskAccess tasks, CurrentActor actor, JdbcClient jdbc) {
        this.tasks = tasks;
        this.actor = actor;
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return TaskId.KIND;
    }

    @Override
    public Optional<SearchText> text(EntityRef ref) {
        try {
            return Optional.of(text(tasks.readable(new TaskId(UUID.fromString(ref.id())), actor.get())));
        } catch (NotFound gone) {
            return Optional.empty();
        }
    }

    @Override
    public List<EntityRef> after(@Nullable EntityRef last, int limit) {
        return last == null
                ? jdbc.sql("select id from task order by id limit ?")
                        .param(limit)
                        .query(REF)
                        .list()
                : jdbc.sql("select id from task where id > ? order by id limit ?")
                        .param(UUID.fromString(last.id()))
                        .param(limit)
                        .query(REF)
                        .list();
    }

    @Override
    public String categoryKey(String category) {
        return "tasks.occasion." + category;
    }

    private static SearchText text(Task task) {
        var text = task.text();
        return SearchText.of(task.ref(), text.subject(), TaskRoutes.detail(task.number()), task.changedAt())
                .number(task.number().value())
                .fileReference(text.fileReference())
                .body(body(task))
                .category(text.occasion().name())
                .unit(task.leadUnit())
                .units(task.participations().stream().map(Participation::unit).toList())
                .year(task.number().year())
                .fields(text.fields())
                .build();
    }

    private static String body(Task task) {
        var content = task.content();
        var promise = content.promise();
        return Stream.of(
                        Stream.of(content.description()),
                        Stream.ofNullable(task.handling().result()),
                        content.checklist().stream().map(ChecklistItem::text),
                        task.participations().stream()
                                .map(Participation::row)
                                .map(ParticipationRow::comment)
                                .flatMap(Stream::ofNullable),
                        promise == null ? Stream.<String>empty() : Stream.of(promise.organisation()))
                .flatMap(part -> part)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
