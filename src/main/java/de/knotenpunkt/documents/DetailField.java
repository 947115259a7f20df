package de.knotenpunkt.documents;

/** What documents of a category may have to say besides the common things. */
public enum DetailField {
    EDITION(Form.TEXT),
    STANDING(Form.TEXT),
    ADOPTED_BY(Form.TEXT),
    KEY_DATE(Form.DATE),
    BODY(Form.TEXT),
    MEETING_ON(Form.DATE),
    PAPER_NUMBER(Form.TEXT),
    CONSULTATION(Form.TEXT),
    PARTIES(Form.TEXT),
    STARTS_ON(Form.DATE),
    ENDS_ON(Form.DATE),
    NOTICE_PERIOD(Form.TEXT),
    NOTICE_REFERENCE(Form.TEXT),
    NOTICE_ON(Form.DATE),
    AMOUNT(Form.AMOUNT),
    PERIOD(Form.TEXT),
    CLAUSES(Form.TEXT),
    YEAR(Form.YEAR),
    DUE_ON(Form.DATE),
    SUBMITTED_ON(Form.DATE),
    MEDIUM(Form.TEXT),
    PUBLISHED_ON(Form.DATE),
    LINK(Form.TEXT),
    CONSENT(Form.YES_NO),
    CONSENT_UNTIL(Form.DATE);

    /** How the value is written: as text, ISO date, decimal number of euros, four digits, {@code true} or {@code false}. */
    public enum Form {
        TEXT,
        DATE,
        AMOUNT,
        YEAR,
        YES_NO
    }

    private final Form form;

    DetailField(Form form) {
        this.form = form;
    }

    public Form form() {
        return form;
    }
}
