-- Entries are never changed or removed, except that the content of one may be erased. Unlike PostgreSQL, H2 asks no trigger
-- before it truncates a table.

create trigger audit_entry_kept before update, delete on audit_entry for each row call 'org.enlace.audit.Kept';
create trigger audit_chain_kept before update, delete on audit_chain for each row call 'org.enlace.audit.Kept';
