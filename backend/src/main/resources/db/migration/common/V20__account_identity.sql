-- As whom an OpenID provider knows an account: by issuer and subject, never by the e-mail address.

create table account_identity (
    id         uuid not null,
    account_id uuid not null,
    issuer     varchar(500) not null,
    subject    varchar(255) not null,
    called     varchar(200),
    linked_at  timestamp(6) with time zone not null,
    constraint account_identity_pk primary key (id),
    constraint account_identity_unique unique (issuer, subject),
    constraint account_identity_issuer_unique unique (account_id, issuer),
    constraint account_identity_account_fk foreign key (account_id) references account (id)
);
