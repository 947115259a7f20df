-- Words of subject, number and Aktenzeichen, folded (ä = ae): found by their beginnings without reading every task.
create table task_word (
    word    varchar(64) character set ascii collate ascii_bin not null,
    task_id uuid not null,
    primary key (word, task_id),
    key task_word_by_task (task_id),
    constraint task_word_of_task foreign key (task_id) references task (id)
);
