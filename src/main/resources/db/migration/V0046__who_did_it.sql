-- The person's own log says what kind of doer stands behind each entry, and can leave out what they did themself.

drop function dp_who_looked(integer, integer);

-- Who did it, in the four kinds that a person can tell apart. An officer's entries have the ground OFFICER; before there was one, they were
-- the ones about receipts without any ground.
create function audit_doer(entry audit_entry) returns text language sql immutable
  return case
    when entry.who_person_id is null then 'PORTAL'
    when entry.basis = 'OFFICER' or entry.basis is null and entry.action like 'receipt%' then 'COUNCIL'
    when entry.who_person_id = entry.about_person_id then 'SELF'
    else 'HELPER' end;

-- The person's own log, with the names that they may know: theirs, their representatives' and the council's officers'.
-- wanted: the kinds of doers to show.
create function dp_who_looked(wanted text[], skip integer, most integer)
returns table (id bigint, at timestamptz, name text, doer text, basis text, action text, object text, reason text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select e.id, e.at, p.name, audit_doer(e), e.basis, e.action, e.object, e.reason
  from audit_entry e left join person p on p.id = e.who_person_id
  where e.about_person_id = dp_subject('DECIDE') and audit_doer(e) = any (wanted)
  order by e.id desc limit most offset skip
$$;

-- Whether the reader must account for the money in the person's stead (Care Act 2014, section 32): from them nothing can be kept. Of several
-- authorities the oldest gives the ground, as in dp_enter.
create function dp_by_law() returns boolean language sql stable security definer set search_path = pg_catalog, public, pg_temp
  return coalesce((select (array_agg(a.basis order by a.id))[1] in ('DEPUTY', 'ATTORNEY', 'AGREED', 'SUITABLE_PERSON')
    from dp_authorities(dp_actor(), dp_value('today')::date) a where a.person_id = dp_value('subject')::bigint), false);

drop policy read_own on notice;
create policy read_own on notice for select
  using (person_id = (select dp_myself())
    or person_id = (select dp_subject('DECIDE')) and (not hidden or (select dp_by_law())));
