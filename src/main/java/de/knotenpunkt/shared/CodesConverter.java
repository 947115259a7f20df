package de.knotenpunkt.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A small set of codes in one column. */
@Converter
public class CodesConverter implements AttributeConverter<Set<String>, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(Set<String> codes) {
        return codes.isEmpty() ? null : String.join(" ", new TreeSet<>(codes));
    }

    @Override
    public Set<String> convertToEntityAttribute(@Nullable String column) {
        return column == null ? new TreeSet<>() : new TreeSet<>(Arrays.asList(column.split(" ")));
    }
}
