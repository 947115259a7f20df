-- Weak links to records of other modules, with what they were called when linked.
create table task_link (
    task_id  uuid         not null,
    position int          not null,
    kind     varchar(24) character set ascii collate ascii_bin not null,
    ref_id   varchar(64) character set ascii collate ascii_bin not null,
    label    varchar(300) not null,
    primary key (task_id, position),
    key task_link_by_ref (kind, ref_id, task_id),
    constraint task_link_of_task foreign key (task_id) references task (id)
);
