-- How long people are known by name, and when those who are no longer were last made nameless: one row.

create table retention (
    id         integer not null,
    months     integer,
    ran_at     timestamp(6) with time zone,
    anonymised integer,
    constraint retention_pk primary key (id)
);
insert into retention (id) values (1);

-- What happens by itself, and which of the servers is at it, as db-scheduler keeps it.
create table scheduled_tasks (
    task_name            varchar(100) not null,
    task_instance        varchar(100) not null,
    task_data            bytea,
    execution_time       timestamp(6) with time zone not null,
    picked               boolean not null,
    picked_by            varchar(100),
    last_success         timestamp(6) with time zone,
    last_failure         timestamp(6) with time zone,
    consecutive_failures integer,
    last_heartbeat       timestamp(6) with time zone,
    version              bigint not null,
    priority             smallint,
    constraint scheduled_tasks_pk primary key (task_name, task_instance)
);
create index scheduled_tasks_due on scheduled_tasks (execution_time);
