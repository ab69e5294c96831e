-- What the portal's own logins may do. Runs after every migration, so that a new table needs no words about it in its own script.
-- Two nodes may come here at once; the lock ends with the transaction.
do $$
declare
  role text;
begin
  perform pg_advisory_xact_lock(7246190);
  -- Where no second login could be made the owner works alone, and there is nothing to grant.
  if current_user <> '${app}' then
    foreach role in array array['${app}', '${jobs}'] loop
      execute format('grant usage on schema public to %I', role);
      execute format('grant select, insert, update, delete on all tables in schema public to %I', role);
      execute format('grant usage, select on all sequences in schema public to %I', role);
      -- The trail is append-only, and the history of migrations is none of the portal's business.
      execute format('revoke update, delete, truncate on audit_entry from %I', role);
      execute format('revoke insert, update, delete, truncate on audit_link, login from %I', role);
      execute format('revoke all on flyway_schema_history from %I', role);
      execute format('alter default privileges in schema public grant select, insert, update, delete on tables to %I', role);
    end loop;
    -- Councils and their settings come by a feed.
    revoke insert, update, delete on council, council_setting from "${app}";
    insert into login (name, kind) values ('${app}', 'PAGES'), ('${jobs}', 'JOBS')
    on conflict (name) do update set kind = excluded.kind;
    delete from login where name not in ('${app}', '${jobs}');
  end if;
end
$$;
