-- Input not yet saved, of one person and one form; gone after two weeks.
create table draft (
    person     uuid not null,
    form       varchar(96) character set ascii collate ascii_bin not null,
    title      varchar(200) not null,
    path       varchar(200) character set ascii collate ascii_bin not null,
    content    mediumtext not null,
    saved_at   datetime(6) not null,
    primary key (person, form),
    key draft_by_saved_at (saved_at)
);
