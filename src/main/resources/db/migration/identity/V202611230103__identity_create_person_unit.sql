create table person_unit (
    person uuid not null,
    unit   varchar(16) character set ascii collate ascii_bin not null,
    primary key (person, unit),
    constraint person_unit_person foreign key (person) references person (id),
    constraint person_unit_unit foreign key (unit) references org_unit (code)
);
