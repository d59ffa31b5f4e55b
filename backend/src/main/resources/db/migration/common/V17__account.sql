-- Who may sign in, and by what. Of everything secret only a digest is here, but for the secrets of second factors.

create table account (
    id              uuid not null,
    version         bigint not null,
    email           varchar(254) not null,
    name            varchar(200) not null,
    role            varchar(20) not null,
    personal        boolean not null,
    language        varchar(2),
    status          varchar(20) not null,
    password        varchar(200),
    totp            varchar(64),
    totp_offered    varchar(64),
    totp_step       bigint not null,
    link            varchar(64),
    link_expires_at timestamp(6) with time zone,
    signed_in_at    timestamp(6) with time zone,
    created_at      timestamp(6) with time zone not null,
    created_by      varchar(200),
    updated_at      timestamp(6) with time zone not null,
    updated_by      varchar(200),
    constraint account_pk primary key (id),
    constraint account_email_unique unique (email),
    constraint account_link_unique unique (link)
);
create index account_role on account (role, status);

create table account_organization (
    account_id      uuid not null,
    organization_id uuid not null,
    constraint account_organization_pk primary key (account_id, organization_id),
    constraint account_organization_account_fk foreign key (account_id) references account (id),
    constraint account_organization_organization_fk foreign key (organization_id) references organization (id)
);

create table account_recovery_code (
    account_id uuid not null,
    digest     varchar(64) not null,
    constraint account_recovery_code_pk primary key (account_id, digest),
    constraint account_recovery_code_account_fk foreign key (account_id) references account (id)
);

create table account_session (
    id         uuid not null,
    account_id uuid not null,
    digest     varchar(64) not null,
    created_at timestamp(6) with time zone not null,
    seen_at    timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    address    varchar(64),
    agent      varchar(200),
    constraint account_session_pk primary key (id),
    constraint account_session_digest_unique unique (digest),
    constraint account_session_account_fk foreign key (account_id) references account (id)
);

create table access_token (
    id              uuid not null,
    account_id      uuid not null,
    organization_id uuid,
    name            varchar(100) not null,
    digest          varchar(64) not null,
    scopes          varchar(100) not null,
    created_at      timestamp(6) with time zone not null,
    expires_at      timestamp(6) with time zone,
    used_at         timestamp(6) with time zone,
    constraint access_token_pk primary key (id),
    constraint access_token_account_fk foreign key (account_id) references account (id),
    constraint access_token_organization_fk foreign key (organization_id) references organization (id)
);

create table setup_token (
    digest     varchar(64) not null,
    expires_at timestamp(6) with time zone not null,
    constraint setup_token_pk primary key (digest)
);

-- Tries to sign in under a name, of which only a digest is kept: whether there is such an account makes no difference.
create table sign_in_tries (
    digest        varchar(64) not null,
    failed        integer not null,
    last_at       timestamp(6) with time zone not null,
    blocked_until timestamp(6) with time zone,
    constraint sign_in_tries_pk primary key (digest)
);

-- Whoever changes who the administrators are holds its only row; the next one waits.
create table admin_turn (
    id integer not null,
    constraint admin_turn_pk primary key (id)
);
insert into admin_turn (id) values (1);
