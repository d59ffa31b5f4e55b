-- Entries are never changed or removed. Only the content of one may be erased, when an entry is there that says so.

create function audit_entry_kept() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        if old.erased_by is null and new.erased_by is not null
            and new.code is null and new.before_state is null and new.after_state is null and new.salt is null
            and (new.id, new.chain, new.number, new.noted_at, new.action, new.content_hash, new.previous, new.hash)
                = (old.id, old.chain, old.number, old.noted_at, old.action, old.content_hash, old.previous, old.hash)
            and (new.account, new.name, new.credential, new.address, new.kind, new.record, new.person)
                is not distinct from
                (old.account, old.name, old.credential, old.address, old.kind, old.record, old.person)
        then
            return new;
        end if;
    end if;
    raise exception 'entries of the audit are kept as they are';
end $$;
create trigger audit_entry_kept before update or delete on audit_entry for each row execute function audit_entry_kept();
create trigger audit_entry_whole before truncate on audit_entry for each statement execute function audit_entry_kept();

create function audit_chain_kept() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        if new.number = old.number and new.entries > old.entries then
            return new;
        end if;
    end if;
    raise exception 'chains of the audit only grow';
end $$;
create trigger audit_chain_kept before update or delete on audit_chain for each row execute function audit_chain_kept();
create trigger audit_chain_whole before truncate on audit_chain for each statement execute function audit_chain_kept();
