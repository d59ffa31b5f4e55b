-- What programs want to reach.

create table objective (
    id          uuid not null,
    version     bigint not null,
    code        varchar(80) not null,
    created_at  timestamp(6) with time zone not null,
    created_by  varchar(200),
    updated_at  timestamp(6) with time zone not null,
    updated_by  varchar(200),
    level       varchar(40) not null,
    parent_id   uuid,
    position    integer not null,
    program_id  uuid not null,
    text_en     varchar(10000),
    text_es     varchar(10000),
    sort_name   varchar(200) not null,
    sort_date   varchar(21) not null,
    search_text varchar(4000) not null,
    constraint objective_pk primary key (id),
    constraint objective_code_unique unique (code),
    constraint objective_parent_fk foreign key (parent_id) references objective (id),
    constraint objective_program_fk foreign key (program_id) references program (id)
);
create index objective_by_name on objective (sort_name, id);
create index objective_by_date on objective (sort_date, id);
create index objective_by_update on objective (updated_at, id);
create index objective_by_parent on objective (parent_id);
create index objective_by_program on objective (program_id);
create index objective_by_position on objective (position, id);
