package de.knotenpunkt.documents;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Details of a document in one column. */
@Converter
class DetailsConverter implements AttributeConverter<Map<DetailField, String>, @Nullable String> {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<EnumMap<DetailField, String>> TYPE = new TypeReference<>() {};

    @Override
    public @Nullable String convertToDatabaseColumn(Map<DetailField, String> details) {
        return details.isEmpty() ? null : JSON.writeValueAsString(details);
    }

    @Override
    public Map<DetailField, String> convertToEntityAttribute(@Nullable String column) {
        return column == null ? Map.of() : JSON.readValue(column, TYPE);
    }
}
