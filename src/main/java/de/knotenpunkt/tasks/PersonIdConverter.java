package de.knotenpunkt.tasks;

import de.knotenpunkt.shared.PersonId;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Converter
class PersonIdConverter implements AttributeConverter<@Nullable PersonId, @Nullable UUID> {

    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    @Override
    public @Nullable PersonId convertToEntityAttribute(@Nullable UUID column) {
        return column == null ? null : new PersonId(column);
    }
}
