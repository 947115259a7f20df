package de.knotenpunkt.shared;

/**
 * The eight things the Land pays a coordination for (Richtlinie Koordinierungsstellen Migration und Teilhabe, No. 2).
 * Every record carries one, so that the yearly Sachbericht can be put together from the records.
 */
public enum DirectiveDuty {
    /** 1: Bestandsaufnahme. */
    INVENTORY,
    /** 2: Fortschreibung des Handlungskonzepts. */
    ACTION_CONCEPT,
    /** 3: Maßnahmen terminieren, Erfolg messen. */
    SCHEDULE_AND_MEASURE,
    /** 4: kommunale Integrationsaufgaben bündeln und koordinieren. */
    COORDINATE_TASKS,
    /** 5: verbindliche Zusammenarbeit mit Trägern und Migrantenorganisationen. */
    COOPERATION,
    /** 6: Verankerung in der Öffentlichkeit. */
    PUBLIC_RELATIONS,
    /** 7: Projekte, Veranstaltungen und Maßnahmen. */
    PROJECTS,
    /** 8: Regionalverbund des Kooperativen Migrationsnetzwerks. */
    REGIONAL_ALLIANCE;

    /** The number the directive and the reports use, 1 to 8. */
    public int number() {
        return ordinal() + 1;
    }

    /** @throws IllegalArgumentException if there is no duty of this number */
    public static DirectiveDuty of(int number) {
        if (number < 1 || number > values().length) {
            throw new IllegalArgumentException("no duty " + number);
        }
        return values()[number - 1];
    }
}
