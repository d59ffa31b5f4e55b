-- Imports and their reports. A report's rows are kept in compressed pages: a million rows are as many bytes as a picture.

create table import_run (
    id          uuid not null,
    kind        varchar(40) not null,
    import_mode varchar(20) not null,
    on_error    varchar(20) not null,
    status      varchar(20) not null,
    total_bytes bigint not null,
    read_bytes  bigint not null,
    created     bigint not null,
    updated     bigint not null,
    unchanged   bigint not null,
    rejected    bigint not null,
    headers     varchar(1000000),
    notices     varchar(100000),
    failure     varchar(4000),
    started_at  timestamp(6) with time zone not null,
    touched_at  timestamp(6) with time zone not null,
    finished_at timestamp(6) with time zone,
    created_by  varchar(200),
    constraint import_run_pk primary key (id)
);

create table import_page (
    import_id uuid not null,
    number    integer not null,
    created   integer not null,
    updated   integer not null,
    unchanged integer not null,
    rejected  integer not null,
    content   bytea not null,
    constraint import_page_pk primary key (import_id, number),
    constraint import_page_import_fk foreign key (import_id) references import_run (id)
);

-- Who imports a kind holds its row; the next one waits for it.
create table import_turn (
    kind varchar(40) not null,
    constraint import_turn_pk primary key (kind)
);
