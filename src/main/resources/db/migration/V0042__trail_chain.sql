-- The audit trail as a chain: each entry's hash holds the hash of the one before it in the same council. What is changed, missing or put in
-- later breaks it, and ./dev audit says where. The link is made when a transaction ends, so that long transactions keep nobody waiting.

create table audit_link (
  council_id bigint not null references council,
  number bigint not null check (number > 0),
  entry_id bigint not null unique references audit_entry,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  primary key (council_id, number)
);

-- One value of an entry, so that no two entries can read alike: its length in bytes, a colon and the value; a minus for nothing.
create function audit_part(value text) returns text language sql immutable
  return case when value is null then '-' else octet_length(value) || ':' || value end;

-- The times are whole microseconds since 1970.
create function audit_hash(before text, entry audit_entry) returns text language sql immutable
  return encode(sha256(convert_to(
    before || audit_part(entry.id::text) || audit_part(entry.council_id::text)
      || audit_part(round(extract(epoch from entry.at) * 1000000)::bigint::text)
      || audit_part(entry.who) || audit_part(entry.who_person_id::text) || audit_part(entry.about_person_id::text)
      || audit_part(entry.basis) || audit_part(entry.action) || audit_part(entry.object) || audit_part(entry.reason), 'UTF8')), 'hex');

create function audit_chain(entry audit_entry) returns void language plpgsql as $$
declare
  last audit_link;
begin
  -- One at a time for each council: the number is any that nothing else in this database locks on.
  perform pg_advisory_xact_lock(7246191, entry.council_id::integer);
  select * into last from audit_link where council_id = entry.council_id order by number desc limit 1;
  insert into audit_link (council_id, number, entry_id, hash)
  values (entry.council_id, coalesce(last.number, 0) + 1, entry.id, audit_hash(coalesce(last.hash, ''), entry));
end
$$;

-- As the owner of the tables: no login that pages or jobs work with can write a link of its own.
create function audit_chained() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform audit_chain(new);
  return null;
end
$$;

do $$
declare
  entry audit_entry;
begin
  for entry in select * from audit_entry order by id loop
    perform audit_chain(entry);
  end loop;
end
$$;

create constraint trigger audit_entry_chained after insert on audit_entry
  deferrable initially deferred for each row execute function audit_chained();

-- Nobody changes what was written, the owner included, unless they take this away first.
create function audit_kept() returns trigger language plpgsql as $$
begin
  raise exception 'The audit trail is append-only' using errcode = 'insufficient_privilege';
end
$$;
create trigger audit_entry_kept before update or delete on audit_entry for each row execute function audit_kept();
create trigger audit_link_kept before update or delete on audit_link for each row execute function audit_kept();
