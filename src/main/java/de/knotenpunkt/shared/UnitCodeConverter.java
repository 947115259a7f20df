package de.knotenpunkt.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Ordnungsziffer of a unit in one column. */
@Converter
public class UnitCodeConverter implements AttributeConverter<@Nullable UnitCode, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable UnitCode unit) {
        return unit == null ? null : unit.value();
    }

    @Override
    public @Nullable UnitCode convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new UnitCode(column);
    }
}
