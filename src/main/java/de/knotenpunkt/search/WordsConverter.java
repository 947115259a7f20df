package de.knotenpunkt.search;

import jakarta.persistence.AttributeConverter;
import java.util.Arrays;
import java.util.List;

/** Codes without spaces, in one column. */
class WordsConverter implements AttributeConverter<List<String>, String> {

    @Override
    public String convertToDatabaseColumn(List<String> words) {
        return String.join(" ", words);
    }

    @Override
    public List<String> convertToEntityAttribute(String column) {
        return Arrays.stream(column.split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
