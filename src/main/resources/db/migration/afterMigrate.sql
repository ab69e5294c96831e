-- What the portal's own login may do. Runs after every migration, so that a new table needs no words about it in its own script.
-- Two nodes may come here at once; the lock ends with the transaction.
do $$
begin
  perform pg_advisory_xact_lock(7246190);
  -- Where no second login could be made the owner works alone, and there is nothing to grant.
  if current_user <> '${app}' then
    grant usage on schema public to "${app}";
    grant select, insert, update, delete on all tables in schema public to "${app}";
    grant usage, select on all sequences in schema public to "${app}";
    alter default privileges in schema public grant select, insert, update, delete on tables to "${app}";
    -- The trail is append-only, and the history of migrations is none of the portal's business.
    revoke update, delete, truncate on audit_entry from "${app}";
    revoke all on flyway_schema_history from "${app}";
  end if;
end
$$;
