-- Wording of the directive (Richtlinie Koordinierungsstellen Migration und Teilhabe).
insert into field_of_action (code, name, position, directive_field)
values ('HF1', 'Partizipation durch Sprache, Bildung und Beruf', 1, 'HF1'),
       ('HF2', 'Gleichstellung der Geschlechter', 2, 'HF2'),
       ('HF3', 'Ehrenamt und bürgerschaftliches Engagement', 3, 'HF3'),
       ('HF4', 'Interkulturelle Öffnung', 4, 'HF4');
