-- H2 gives every foreign key an index by itself.

create index account_organization_organization on account_organization (organization_id);
create index account_session_account on account_session (account_id);
create index access_token_account on access_token (account_id);
create index access_token_organization on access_token (organization_id);
