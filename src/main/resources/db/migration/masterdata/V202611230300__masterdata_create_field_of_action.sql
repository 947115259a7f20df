-- Handlungsfelder: the four of the directive and local ones, each local one mapped to a field of the directive.
-- A field is never deleted, records keep its code; a field of the directive cannot even be switched off.
create table field_of_action (
    code            varchar(16) character set ascii collate ascii_bin not null primary key,
    name            varchar(120) not null,
    position        smallint     not null,
    directive_field varchar(16) character set ascii collate ascii_bin not null,
    active          boolean      not null default true,
    valid_from      date         null,
    valid_to        date         null,
    constraint field_of_action_maps_to foreign key (directive_field) references field_of_action (code),
    constraint field_of_action_directive_stays check (code <> directive_field or active),
    constraint field_of_action_period check (valid_to is null or valid_from is null or valid_to >= valid_from)
);
