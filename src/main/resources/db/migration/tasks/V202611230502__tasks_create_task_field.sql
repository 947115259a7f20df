create table task_field (
    task_id    uuid not null,
    field_code varchar(16) character set ascii collate ascii_bin not null,
    primary key (task_id, field_code),
    key task_field_by_code (field_code, task_id),
    constraint task_field_of_task foreign key (task_id) references task (id)
);
