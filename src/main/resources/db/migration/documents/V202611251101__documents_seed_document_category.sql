-- Proposals for a county to change: classes, mandatory details and periods as the office works today.
insert into document_category (code, version, name, position, active, visibility, extra_readers, details, mandatory,
                               retention_years, retention_from, archive_offer)
values ('NOTE', 0, 'Vermerk und Schriftverkehr', 10, true, 'AS_RECORD', null, null, null, 10, 'DOCUMENT_DATE', false),
       ('MINUTES', 0, 'Protokoll', 20, true, 'UNIT', null, 'BODY MEETING_ON', 'BODY MEETING_ON', 10, 'DOCUMENT_DATE', false),
       ('CONCEPT', 0, 'Handlungskonzept', 30, true, 'INTERNAL', null, 'EDITION STANDING ADOPTED_BY', 'EDITION STANDING', 30, 'DOCUMENT_DATE', true),
       ('INVENTORY', 0, 'Bestandsaufnahme', 40, true, 'INTERNAL', null, 'KEY_DATE', 'KEY_DATE', 10, 'DOCUMENT_DATE', false),
       ('COUNCIL_PAPER', 0, 'Vorlage/Drucksache', 50, true, 'INTERNAL', null, 'PAPER_NUMBER CONSULTATION', 'PAPER_NUMBER CONSULTATION', 30, 'DOCUMENT_DATE', true),
       ('AGREEMENT', 0, 'Kooperationsvereinbarung', 60, true, 'INTERNAL', null, 'PARTIES STARTS_ON ENDS_ON NOTICE_PERIOD', 'PARTIES STARTS_ON', 10, 'END_DATE', false),
       ('GRANT_NOTICE', 0, 'Zuwendungsbescheid', 70, true, 'COORDINATION', 'HEAD:50 UNIT:20', 'NOTICE_REFERENCE NOTICE_ON AMOUNT PERIOD CLAUSES', 'NOTICE_REFERENCE NOTICE_ON AMOUNT PERIOD', 10, 'END_DATE', false),
       ('PROOF_OF_USE', 0, 'Verwendungsnachweis', 80, true, 'COORDINATION', 'HEAD:50 UNIT:20', 'YEAR DUE_ON SUBMITTED_ON', 'YEAR', 10, 'DOCUMENT_DATE', false),
       ('GRANT_APPLICATION', 0, 'Antrag und Mittelabruf', 90, true, 'COORDINATION', 'UNIT:20', 'DUE_ON AMOUNT', 'DUE_ON AMOUNT', 10, 'DOCUMENT_DATE', false),
       ('PRESS', 0, 'Presse und Öffentlichkeitsarbeit', 100, true, 'INTERNAL', null, 'MEDIUM PUBLISHED_ON LINK', 'MEDIUM', 5, 'DOCUMENT_DATE', false),
       ('REPORT', 0, 'Bericht', 110, true, 'INTERNAL', null, 'PERIOD', 'PERIOD', 10, 'DOCUMENT_DATE', false),
       ('PHOTO', 0, 'Foto', 120, true, 'COORDINATION', null, 'CONSENT CONSENT_UNTIL', 'CONSENT', null, 'CONSENT_UNTIL', false);
