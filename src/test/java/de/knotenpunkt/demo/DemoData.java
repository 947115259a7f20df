package de.knotenpunkt.demo;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The contents of {@code demo-data.json}, as they stand there: words and codes are not translated into types of the
 * application. Days are offsets from the day of loading, so that the demo never ages.
 *
 * @param heads log-in name of the head by unit code
 */
public record DemoData(
        List<Unit> orgUnits,
        List<Person> users,
        List<Area> areas,
        List<Field> fields,
        List<Principle> principles,
        List<Goal> goals,
        List<Measure> measures,
        List<Partner> partners,
        List<Task> tasks,
        List<Document> documents,
        List<Event> events,
        Map<String, String> heads,
        List<Deputy> deputies) {

    /** Password of every demo log-in. */
    public static final String PASSWORD = "demo";

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    public record Unit(String code, String name) {}

    /** @param role code of {@code domain.md} 2.1 such as {@code SB}; {@code -} for nobody's role */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    public record Person(String uid, String name, String unit, String role, String function) {}

    /** @param parent name of the Samtgemeinde it is a part of; {@code -} for none */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    public record Area(String parent, String name, String kind) {}

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    public record Field(String code, String name, List<String> formerFields) {}

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    public record Principle(String code, String title, String text) {}

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    public record Goal(
            String code,
            String field,
            String principle,
            String text,
            String indicator,
            String measuredIn,
            String direction,
            String kind,
            BigDecimal baseline,
            LocalDate baselineOn,
            BigDecimal target,
            LocalDate targetOn,
            List<Measurement> measurements) {}

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    public record Measurement(LocalDate on, BigDecimal value) {}

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    public record Measure(
            String code,
            String goal,
            String title,
            String leadUnit,
            List<String> participatingUnits,
            List<String> partners,
            LocalDate begin,
            LocalDate end,
            BigDecimal plannedCosts,
            String fundedBy,
            String status,
            String kind) {}

    /** @param agreement from, until and months of notice; null without a Kooperationsvereinbarung */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    public record Partner(
            String code,
            String name,
            String kind,
            List<String> areas,
            List<String> languages,
            List<String> fields,
            String contact,
            String contactFunction,
            @Nullable Agreement agreement,
            List<String> offers) {}

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    public record Agreement(LocalDate from, LocalDate until, int monthsOfNotice) {}

    public record Task(
            int no,
            String subject,
            String leadUnit,
            List<String> participatingUnits,
            @Nullable String measure,
            String status,
            String priority,
            int dueOffsetDays,
            @Nullable Integer followUpOffsetDays,
            @Nullable String assignee,
            int directiveDuty,
            String visibility,
            String creator) {}

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    public record Document(String title, String category, String visibility, String text) {}

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    public record Event(String title, String place, String field, int offsetDays) {}

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    public record Deputy(String principal, String deputy, int fromOffsetDays, int untilOffsetDays) {}

    /** Reads the file of the class path. */
    public static DemoData read() {
        var mapper = JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .build();
        try (var file = new ClassPathResource("demo-data.json").getInputStream()) {
            return mapper.readValue(file, DemoData.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Name of a unit, or its code where it has none. */
    public String unitName(String code) {
        return orgUnits.stream()
                .filter(unit -> unit.code().equals(code))
                .map(Unit::name)
                .findFirst()
                .orElse(code);
    }
}
