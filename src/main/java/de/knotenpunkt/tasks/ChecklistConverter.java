package de.knotenpunkt.tasks;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The checklist is read and written as a whole and asked for by nobody else, so it is one column of JSON. */
@Converter
class ChecklistConverter implements AttributeConverter<List<ChecklistItem>, @Nullable String> {

    private static final TypeReference<List<ChecklistItem>> ITEMS = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public @Nullable String convertToDatabaseColumn(List<ChecklistItem> items) {
        return items.isEmpty() ? null : JSON.writeValueAsString(items);
    }

    @Override
    public List<ChecklistItem> convertToEntityAttribute(@Nullable String column) {
        return column == null ? List.of() : JSON.readValue(column, ITEMS);
    }
}
