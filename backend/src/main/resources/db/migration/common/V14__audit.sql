-- Who did what: entries in several chains, each holding the hash of the one before it, and where each chain ends.

create table audit_chain (
    number  integer not null,
    entries bigint not null,
    head    varchar(64) not null,
    constraint audit_chain_pk primary key (number)
);
insert into audit_chain (number, entries, head) values
    (0, 0, ''), (1, 0, ''), (2, 0, ''), (3, 0, ''), (4, 0, ''), (5, 0, ''), (6, 0, ''), (7, 0, ''),
    (8, 0, ''), (9, 0, ''), (10, 0, ''), (11, 0, ''), (12, 0, ''), (13, 0, ''), (14, 0, ''), (15, 0, '');

create table audit_entry (
    id           uuid not null,
    chain        integer not null,
    number       bigint not null,
    noted_at     timestamp(6) with time zone not null,
    account      uuid,
    name         varchar(200),
    credential   uuid,
    address      varchar(100),
    action       varchar(40) not null,
    kind         varchar(40),
    record       uuid,
    person       uuid,
    code         varchar(300),
    before_state varchar(1000000),
    after_state  varchar(1000000),
    salt         varchar(32),
    content_hash varchar(64) not null,
    erased_by    uuid,
    previous     varchar(64) not null,
    hash         varchar(64) not null,
    constraint audit_entry_pk primary key (id),
    constraint audit_entry_chain_fk foreign key (chain) references audit_chain (number),
    constraint audit_entry_number_unique unique (chain, number)
);
create index audit_entry_by_account on audit_entry (account, id);
create index audit_entry_by_record on audit_entry (record, id);
create index audit_entry_by_person on audit_entry (person, id);
