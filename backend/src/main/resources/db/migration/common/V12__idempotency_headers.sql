-- A repeated request gets every header of the first answer.
alter table idempotency add column headers varchar(4000);
update idempotency set headers = '{"Location":"' || location || '"}' where location is not null;
alter table idempotency drop column location;
