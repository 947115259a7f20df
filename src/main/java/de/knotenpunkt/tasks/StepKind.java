package de.knotenpunkt.tasks;

/**
 * The steps of the life-cycle, by the label of their button. Which are open to whom says {@link StepRules}, what they
 * need says {@link TaskStep}.
 */
public enum StepKind {
    /** „Zur Zuweisung vorlegen" (T1a). */
    PRESENT,
    /** „Zuweisen" (T2). */
    ASSIGN,
    /** „Als Eigenaufgabe übernehmen" (short path). */
    KEEP,
    /** „Prüfung beginnen" (T3). */
    BEGIN_REVIEW,
    /** „Annehmen und Bearbeitung zuweisen" (T4). */
    ACCEPT,
    /** „Mitzeichnen" (Mitzeichnung, Stellungnahme). */
    CO_SIGN,
    /** „Mitzeichnung übertragen": a head names the signer. */
    DELEGATE_SIGNATURE,
    /** „Zurückgeben" (T5; for what waits to be assigned, T1a). */
    SEND_BACK,
    /** „Erneut zuweisen" (T6). */
    ASSIGN_AGAIN,
    /** „Ablehnen" (T7). */
    REJECT,
    /** „Frist verlängern" (T8); a proposal where the actor may not decide. */
    EXTEND_DUE,
    /** „Fristvorschlag annehmen". */
    AGREE_DUE,
    /** „Fristvorschlag ablehnen". */
    DECLINE_DUE,
    /** „Ruhend stellen" (T8). */
    SUSPEND,
    /** „Fortsetzen". */
    CONTINUE,
    /** „Abgeben an…" (T8). */
    HAND_OVER,
    /** „Erledigung melden" (T9). */
    REPORT_DONE,
    /** „Bestätigen (z. d. A.)" (T10). */
    CONFIRM,
    /** „Nacharbeit" (T11). */
    REWORK,
    /** „Zurückziehen" (T12). */
    WITHDRAW,
    /** „Wiedereröffnen" (T13). */
    REOPEN,
    /** „Wiederaufnehmen" (T14). */
    RESUME,
    /** „Zur Kenntnis genommen": Sichtvermerk. */
    ACKNOWLEDGE
}
