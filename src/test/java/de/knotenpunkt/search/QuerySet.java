package de.knotenpunkt.search;

import de.knotenpunkt.shared.Audience;
import de.knotenpunkt.shared.SearchText;
import de.knotenpunkt.shared.Token;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.testing.Persona;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** The fixed set of German questions and the records they are asked of: {@code search/queries.json}. */
record QuerySet(List<Sample> records, List<Query> queries) {

    static QuerySet read() {
        try (var stream = new ClassPathResource("search/queries.json").getInputStream()) {
            return JsonMapper.builder().build().readValue(stream, QuerySet.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param id name in the questions */
    record Sample(
            String id,
            String title,
            String body,
            @Nullable String number,
            @Nullable String fileReference,
            @Nullable String category,
            @Nullable List<String> units,
            @Nullable Integer year,
            @Nullable List<String> fields,
            List<String> audience,
            LocalDate at) {

        SearchText text() {
            return SearchText.of(
                            SampleRecords.ref(id),
                            title,
                            "beispiel/" + id,
                            at.atStartOfDay(ZoneOffset.UTC).toInstant())
                    .number(number)
                    .fileReference(fileReference)
                    .body(body)
                    .category(category)
                    .units(
                            units == null
                                    ? List.of()
                                    : units.stream().map(UnitCode::new).toList())
                    .year(year)
                    .fields(fields == null ? List.of() : fields)
                    .build();
        }

        Sample withMoreText(String more) {
            return new Sample(
                    id, title, body + " " + more, number, fileReference, category, units, year, fields, audience, at);
        }

        Audience readers() {
            return Audience.of(audience.stream().map(Token::new).toList());
        }
    }

    /**
     * @param why what the question is to show
     * @param find records that must be found
     * @param not records that must not be found
     * @param first record that must stand first
     * @param only whether nothing else may be found
     * @param strictness how far the question must have been loosened, if at all
     */
    record Query(
            String why,
            Persona who,
            String ask,
            List<String> find,
            @Nullable List<String> not,
            @Nullable String first,
            @Nullable Boolean only,
            @Nullable Strictness strictness) {

        @Override
        public String toString() {
            return why + ": " + ask.substring(0, Math.min(40, ask.length())) + " (" + who + ")";
        }
    }
}
