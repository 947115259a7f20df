-- Last number given per year. The row is locked until the creating transaction ends, so the numbers have no gaps.
create table task_number (
    year int not null primary key,
    last int not null
);
