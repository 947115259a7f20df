package de.knotenpunkt.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordPartsTest {

    private final WordParts parts = GermanAnalysis.parts();

    @ParameterizedTest
    @CsvSource({
        "Integrationssprachkurse, integration sprach kurs",
        "Handlungskonzept, handlung konzept",
        "Personalausgaben, personal ausgabe",
        "Verwendungsnachweis, verwendung nachweis",
        "Netzwerktreffen, netzwerk treffen",
        "Kooperationsvereinbarung, kooperation vereinbarung",
        "Landesförderrichtlinie, land forder richtlinie",
        "Landesfoerderrichtlinie, land forder richtlinie",
        "Gesundheitsamtsleitung, gesundheit amt leitung",
        "Kinderbetreuungsangebote, kind betreuung angebot",
        "Willkommensmurmel, willkommen murmel",
    })
    void compounds_fall_into_their_parts(String word, String expected) {
        assertThat(String.join(" ", parts.of(folded(word)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Beratung",
                "Monat",
                "Heirat",
                "Bearbeitung",
                "Überarbeitung",
                "Unterkunft",
                "Verwaltung",
                "Kurse",
                "Konzepte",
                "Integration",
                "Gesamt",
                "Verarbeitung",
                "Freiheit",
                "Netzwerke",
                "Vereinbarungen"
            })
    void simple_words_stay_whole(String word) {
        assertThat(parts.of(folded(word))).isEmpty();
    }

    @Test
    void shorter_compounds_are_within() {
        assertThat(parts.within("integrationssprachkurse")).contains("sprachkurse", "integration", "sprach", "kurs");
    }

    @Test
    void only_a_compound_of_known_parts_is_taken_apart_in_a_question() {
        assertThat(parts.knownOf("willkommensmurmel")).isEmpty();
        assertThat(parts.knownOf("sprachkurs")).containsExactly("sprach", "kurs");
    }

    @Test
    void the_list_is_long_enough_to_be_of_use() {
        assertThat(WordList.read("word-parts.txt")).doesNotHaveDuplicates().hasSizeGreaterThan(600);
    }

    private static String folded(String word) {
        return GermanAnalyzer.fold(word).getFirst();
    }
}
