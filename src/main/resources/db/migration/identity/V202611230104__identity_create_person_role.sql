create table person_role (
    person uuid not null,
    role   varchar(24) character set ascii collate ascii_bin not null,
    primary key (person, role),
    constraint person_role_person foreign key (person) references person (id)
);
