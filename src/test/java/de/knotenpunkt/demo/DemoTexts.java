package de.knotenpunkt.demo;

import de.knotenpunkt.records.NoteKind;
import java.util.List;
import java.util.Map;

/** Words for the demo's tasks, which the data file does not have; no names and no cases of people who seek advice. */
final class DemoTexts {

    record DemoNote(NoteKind kind, String text) {}

    static final Map<Integer, String> DESCRIPTIONS = Map.ofEntries(
            Map.entry(
                    1,
                    "Für den Deutschkurs wird in Jerxheim ein Raum für zwölf Personen gesucht, barrierefrei und mit dem"
                            + " Bus vor 18 Uhr erreichbar. Möglich sind das Dorfgemeinschaftshaus und ein Klassenraum der"
                            + " Grundschule. Bitte Nutzung, Kosten und Schlüsselfrage klären."),
            Map.entry(
                    2,
                    "Honorarvertrag für den Kurs in Velpke vorbereiten: 90 Unterrichtsstunden, Beginn nach den Ferien."),
            Map.entry(4, "Einladung an Jobcenter, Berufsbildende Schulen, Jugendmigrationsdienst und Jugendhilfe."),
            Map.entry(5, "Je Schule: Zahl der Abgänge nach Abschluss und Anschluss. Nur Summen, keine Namen."),
            Map.entry(6, "Drei Angebote für die Übersetzung des Wegweisers einholen und vergleichen."),
            Map.entry(7, "Protokoll der Konferenz verteilen und die Wartezahlen der Träger eintragen."),
            Map.entry(
                    8,
                    "Für den Kurs fehlen zwei Betreuungskräfte. Bitte prüfen, ob Tagespflegepersonen an zwei Vormittagen in"
                            + " den Räumen der Kreisvolkshochschule betreuen können, und was das je Kurswoche kostet."),
            Map.entry(9, "Zwischenbericht mit Teilnahmezahlen und Mittelstand an den Fördergeber."),
            Map.entry(12, "Raum für 20 Personen an fünf Samstagen, Kinderbetreuung für bis zu acht Kinder."),
            Map.entry(
                    14,
                    "Der Entwurf regelt Ansprechpersonen, jährliches Gespräch, Zahlenmeldung ohne Personenbezug und"
                            + " Kündigung. Bitte bis zur Frist mitzeichnen."),
            Map.entry(15, "Die Vereinbarung endet; Verlängerung um zwei Jahre mit gleichem Inhalt verhandeln."),
            Map.entry(16, "Vier Termine im zweiten Halbjahr mit Räumen und Vertretungsregelung."),
            Map.entry(20, "Datenblatt an alle Träger mit der Bitte um Bestätigung oder Änderung der Angebote."),
            Map.entry(
                    21,
                    "Liste der Beratungsangebote aus dem Partnerverzeichnis melden (jährliche Abfrage des Landes)."),
            Map.entry(22, "Zielorientierte Projektbeschreibung und Finanzierungsplan für das Folgejahr."),
            Map.entry(23, "Personalausgaben der Koordinierungsstelle für den zahlenmäßigen Nachweis."),
            Map.entry(24, "Bericht über den Aufbau der Koordinierungsstelle, zehn Minuten, mit Zahlen."));

    static final Map<Integer, List<DemoNote>> NOTES = Map.of(
            1,
            List.of(
                    new DemoNote(
                            NoteKind.MEETING,
                            "Kreisvolkshochschule kann eine Lehrkraft stellen, wenn der Raum bis Monatsmitte feststeht."),
                    new DemoNote(
                            NoteKind.PHONE_CALL,
                            "Bürgerbüro Heeseberg: Das Dorfgemeinschaftshaus ist dienstags und donnerstags ab 16 Uhr frei."
                                    + " Der Nutzungsvertrag braucht die Zustimmung des Gemeinderats.")),
            5,
            List.of(new DemoNote(NoteKind.REMARK, "Drei von sieben Schulen haben geantwortet.")),
            9,
            List.of(new DemoNote(NoteKind.PHONE_CALL, "Fördergeber akzeptiert den Bericht per E-Mail.")),
            12,
            List.of(new DemoNote(NoteKind.REMARK, "Juleum und Mehrgenerationenhaus angefragt.")),
            16,
            List.of(new DemoNote(NoteKind.MEETING, "Zwei Termine stehen, zwei hängen an der Raumvergabe.")),
            20,
            List.of(new DemoNote(NoteKind.DECISION, "Runde beginnt mit den Trägern der Sprachkurse.")),
            23,
            List.of(new DemoNote(NoteKind.REMARK, "Auszug aus der Bezügeabrechnung ist angefordert.")));

    private DemoTexts() {}
}
