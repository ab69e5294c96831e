-- An officer has seen a page of the list of receipts: an entry for the log of each person on it, at most one a day. Nobody who works with the
-- pages' login can read the trail, so that this is done here, in one statement and only for the officer's own council.
create function dp_receipts_listed(wanted text, now timestamptz) returns void
language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  insert into audit_entry (council_id, at, who, who_person_id, about_person_id, action, object)
  select dp_officer(), now, s.subject, dp_actor(), l.person_id, 'receipts-listed', 'casework/receipts'
  from (select distinct r.person_id from receipt r where r.reference = any (string_to_array(wanted, ',')) and r.council_id = dp_officer()) l,
    (select min(subject) as subject from sign_in where person_id = dp_actor()) s
  where not exists (select from audit_entry e where e.about_person_id = l.person_id and e.who_person_id = dp_actor()
    and e.action = 'receipts-listed' and e.at >= dp_value('today')::timestamp at time zone 'Europe/London')
$$;
