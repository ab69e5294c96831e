-- The second wall: which rows a login may see and write, whatever statement it sends. The first wall is the portal's own check.
--
-- Each transaction of a page begins by saying who has signed in and whose page it is (dp_enter). What that person may do for the other is
-- looked up here, not believed. A job says for which council it works (dp_enter_job). Without either, no row of a person is there at all.

-- Which of the portal's logins this is: filled after each migration. The owner of the tables is none of them.
create table login (
  name text primary key,
  kind text not null check (kind in ('PAGES', 'JOBS'))
);

create function dp_value(name text) returns text language sql stable
  return nullif(current_setting('dp.' || name, true), '');

-- The person who has signed in.
create function dp_actor() returns bigint language sql stable
  return dp_value('actor')::bigint;

-- The council of whoever works here: a person, an officer or a job.
create function dp_council() returns bigint language sql stable
  return dp_value('council')::bigint;

-- The person whose page this is, if at least one of these scopes is held.
create function dp_subject(variadic needed text[]) returns bigint language sql stable
  return case when string_to_array(dp_value('scopes'), ',') && needed then dp_value('subject')::bigint end;

-- The person whose page this is, if it is their own.
create function dp_myself() returns bigint language sql stable
  return case when dp_value('subject') = dp_value('actor') then dp_actor() end;

-- The officer's council.
create function dp_officer() returns bigint language sql stable
  return case when dp_value('hat') = 'OFFICER' then dp_council() end;

-- The job's council; only for the login that jobs use.
create function dp_job() returns bigint language sql stable security definer set search_path = pg_catalog, public, pg_temp
  return case when exists (select from login where name = session_user and kind = 'JOBS') then dp_council() end;

-- The accounts of the person whose page this is.
create function dp_accounts(variadic needed text[]) returns bigint[] language sql stable security definer set search_path = pg_catalog, public, pg_temp
  return array(select id from account where person_id = dp_subject(variadic needed));

-- An authority that counts today: given to this person, or to an organisation whose people they are among.
create function dp_authorities(actor bigint, today date) returns setof representation
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select r.* from representation r
  where r.representative_id = actor and r.state = 'ACTIVE' and r.basis <> 'APPOINTEE'
    and r.starts_on <= today and (r.ends_on is null or r.ends_on >= today)
  union all
  select r.* from representation r join organisation_member m on m.organisation_id = r.organisation_id
  where m.person_id = actor and m.from_on <= today and (m.until_on is null or m.until_on >= today)
    and r.state = 'ACTIVE' and r.basis <> 'APPOINTEE'
    and r.starts_on <= today and (r.ends_on is null or r.ends_on >= today)
    and r.person_id <> actor
$$;
revoke execute on function dp_authorities(bigint, date) from public;

-- Whose rows a person may know by name: themself, those who act or acted for them, and those for whom they act.
create function dp_known() returns bigint[] language sql stable security definer set search_path = pg_catalog, public, pg_temp
  return array(
    select dp_actor()
    union select dp_value('subject')::bigint
    union select representative_id from representation where person_id = dp_actor()
    union select m.person_id from representation r join organisation_member m using (organisation_id) where r.person_id = dp_actor()
    union select person_id from dp_authorities(dp_actor(), dp_value('today')::date));

-- A person's transaction begins: who they are, and whose page it is ('' for their own). Answers what stands around every page; no row if
-- they may not act for that person, and then the transaction sees nothing of anybody.
-- seen: which page of another person is opened, for the trail; null if none is.
create function dp_enter(actor bigint, subject_reference text, now timestamptz, today date, seen text)
returns table (person_id bigint, council_id bigint, reference text, name text, basis text, scopes text, private_pages text,
  unread bigint, others text)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
#variable_conflict use_column
declare
  me person;
  them person;
  held text[];
  ground text;
begin
  perform set_config('dp.actor', '', true), set_config('dp.subject', '', true), set_config('dp.scopes', '', true),
    set_config('dp.council', '', true), set_config('dp.hat', 'PERSON', true), set_config('dp.today', today::text, true);
  select * into me from person p where p.id = actor;
  if me.id is null then
    return;
  end if;
  if subject_reference = '' or subject_reference = me.reference then
    them := me;
    ground := 'SELF';
    held := array['SEE_MONEY', 'SEND_RECEIPTS', 'ASK_FOR_CHANGES', 'DECIDE', 'FIND_PAS'];
  else
    -- More than one authority for the same person: all their scopes, and the ground of the oldest.
    select (array_agg(a.basis order by a.id))[1], array_agg(distinct s.scope) into ground, held
    from dp_authorities(actor, today) a join person p on p.id = a.person_id
      left join lateral unnest(a.scopes) as s (scope) on true
    where p.reference = subject_reference;
    if ground is null then
      return;
    end if;
    select * into them from person p where p.reference = subject_reference;
    if seen is not null then
      insert into audit_entry (council_id, at, who, who_person_id, about_person_id, basis, action, object)
      select them.council_id, now, s.subject, me.id, them.id, ground, 'page-seen', seen
      from (select min(subject) as subject from sign_in where person_id = me.id) s;
    end if;
  end if;
  perform set_config('dp.actor', me.id::text, true), set_config('dp.subject', them.id::text, true),
    set_config('dp.scopes', array_to_string(held, ','), true), set_config('dp.council', them.council_id::text, true);
  return query select them.id, them.council_id, them.reference, them.name, ground, array_to_string(held, ','),
    coalesce((select string_agg(v.page, ',') from private_page v where v.person_id = them.id), ''),
    case when 'DECIDE' = any (held)
      then (select count(*) from notice g where g.person_id = them.id and g.read_at is null and (not g.hidden or them.id = me.id)) else 0 end,
    (select json_agg(json_build_array(o.reference, o.name) order by o.name, o.reference)::text
     from (select distinct p.reference, p.name from dp_authorities(actor, today) a join person p on p.id = a.person_id) o);
end
$$;

-- An officer's transaction begins.
create function dp_enter_officer(officer bigint, today date) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform set_config('dp.actor', officer::text, true), set_config('dp.subject', '', true), set_config('dp.scopes', '', true),
    set_config('dp.council', coalesce((select council_id::text from person where id = officer), ''), true),
    set_config('dp.hat', 'OFFICER', true), set_config('dp.today', today::text, true);
end
$$;

-- A job's transaction begins.
create function dp_enter_job(council bigint) returns void language plpgsql as $$
begin
  perform set_config('dp.actor', '', true), set_config('dp.subject', '', true), set_config('dp.scopes', '', true),
    set_config('dp.council', council::text, true), set_config('dp.hat', 'JOB', true);
end
$$;

-- Who a sign-in belongs to, asked before anybody is known.
create function dp_behind(wanted text) returns table (id bigint, council_id bigint, reference text, name text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select p.id, p.council_id, p.reference, p.name from sign_in s join person p on p.id = s.person_id where s.subject = wanted
$$;

-- An open invitation by its code, for somebody of the same council who is not the inviter.
create function dp_invitation(wanted text, now timestamptz)
returns table (id bigint, person_id bigint, name text, reference text, scopes text, ends_on date)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select i.id, i.person_id, p.name, p.reference, array_to_string(i.scopes, ','), i.ends_on
  from invitation i join person p on p.id = i.person_id
  where i.code = wanted and i.state = 'OPEN' and i.expires_at > now and i.council_id = dp_council() and i.person_id <> dp_actor()
$$;

-- Accepts an invitation for the person who has signed in. What lets somebody decide for a person waits for the council's check (Care Act 2014,
-- section 31); anything less begins at once. No row if the code is not open.
create function dp_accept(wanted text, new_reference text, now timestamptz, today date)
returns table (representation_id bigint, person_id bigint, state text)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
#variable_conflict use_column
declare
  invited invitation;
  made representation;
begin
  select i.* into invited from invitation i
  where i.code = wanted and i.state = 'OPEN' and i.expires_at > now and i.council_id = dp_council() and i.person_id <> dp_actor()
  for update;
  if invited.id is null then
    return;
  end if;
  insert into representation (council_id, reference, person_id, representative_id, basis, scopes, starts_on, ends_on, state, asked_at)
  values (invited.council_id, new_reference, invited.person_id, dp_actor(), 'NOMINATED', invited.scopes, today, invited.ends_on,
    case when 'DECIDE' = any (invited.scopes) then 'BEING_CHECKED' else 'ACTIVE' end, now)
  returning * into made;
  update invitation set state = 'ACCEPTED', code = null, representation_id = made.id where id = invited.id;
  return query select made.id, made.person_id, made.state;
end
$$;

-- Declines an invitation; the number of the person who is to be told, if the code was open.
create function dp_decline(wanted text, now timestamptz) returns bigint
language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  update invitation set state = 'DECLINED', code = null
  where code = wanted and state = 'OPEN' and expires_at > now and council_id = dp_council() and person_id <> dp_actor()
  returning person_id
$$;

-- The person's own log, with the names that they may know: theirs, their representatives' and the council's officers'.
create function dp_who_looked(skip integer, most integer)
returns table (id bigint, at timestamptz, name text, mine boolean, basis text, action text, object text, reason text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select e.id, e.at, p.name, e.who_person_id = e.about_person_id, e.basis, e.action, e.object, e.reason
  from audit_entry e left join person p on p.id = e.who_person_id
  where e.about_person_id = dp_subject('DECIDE') order by e.id desc limit most offset skip
$$;

-- Policies. Each is read as: this login, in this transaction, may touch these rows. What nobody names, nobody may.

alter table person enable row level security;
create policy read_known on person for select using (id = any ((select dp_known())::bigint[]) or council_id = (select dp_officer()));
create policy write_own on person for update using (id = (select dp_actor())) with check (id = (select dp_actor()));
create policy jobs on person using (council_id = (select dp_job())) with check (council_id = (select dp_job()));

alter table sign_in enable row level security;
create policy jobs on sign_in using (council_id = (select dp_job())) with check (council_id = (select dp_job()));

alter table account enable row level security;
create policy read_money on account for select
  using (person_id = (select dp_subject('SEE_MONEY')) or council_id = (select dp_officer()));
create policy jobs on account using (council_id = (select dp_job())) with check (council_id = (select dp_job()));

do $$
declare
  name text;
begin
  foreach name in array array['account_provider', 'account_funding', 'account_balance', 'payment'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy read_money on %I for select
      using (account_id = any ((select dp_accounts(''SEE_MONEY''))::bigint[]) or council_id = (select dp_officer()))', name);
    execute format('create policy jobs on %I using (council_id = (select dp_job())) with check (council_id = (select dp_job()))', name);
  end loop;
  foreach name in array array['feed_file', 'line_set_aside', 'balance_set_aside'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy jobs on %I using (council_id = (select dp_job())) with check (council_id = (select dp_job()))', name);
  end loop;
end
$$;
create policy write_evidence on payment for update
  using (account_id = any ((select dp_accounts('SEND_RECEIPTS'))::bigint[]) or council_id = (select dp_officer()))
  with check (account_id = any ((select dp_accounts('SEND_RECEIPTS'))::bigint[]) or council_id = (select dp_officer()));

alter table receipt enable row level security;
create policy read_own on receipt for select
  using (person_id = (select dp_subject('SEE_MONEY', 'SEND_RECEIPTS')) or council_id = (select dp_officer()));
create policy send on receipt for insert with check (person_id = (select dp_subject('SEND_RECEIPTS')));
create policy change on receipt for update
  using (person_id = (select dp_subject('SEND_RECEIPTS')) or council_id = (select dp_officer()))
  with check (person_id = (select dp_subject('SEND_RECEIPTS')) or council_id = (select dp_officer()));

alter table receipt_file enable row level security;
create policy read_own on receipt_file for select using (exists (select from receipt r where r.id = receipt_id));
create policy send on receipt_file for insert
  with check (exists (select from receipt r where r.id = receipt_id and r.person_id = (select dp_subject('SEND_RECEIPTS'))));
create policy take_away on receipt_file for delete
  using (exists (select from receipt r where r.id = receipt_id and r.person_id = (select dp_subject('SEND_RECEIPTS'))));

alter table receipt_message enable row level security;
create policy read_own on receipt_message for select using (exists (select from receipt r where r.id = receipt_id));
create policy say on receipt_message for insert with check (
  exists (select from receipt r where r.id = receipt_id and not from_officer and r.person_id = (select dp_subject('SEND_RECEIPTS')))
  or from_officer and council_id = (select dp_officer()));

-- An entry is written by whoever is at work, for the council they work in; read as the person's own log (dp_who_looked).
alter table audit_entry enable row level security;
create policy add on audit_entry for insert with check (council_id = (select dp_council()));

-- Links are written by the trigger alone, as the owner; no login reads them.
alter table audit_link enable row level security;

alter table organisation enable row level security;
create policy read_linked on organisation for select using (council_id = (select dp_officer())
  or exists (select from representation r where r.organisation_id = organisation.id));
create policy officers on organisation using (council_id = (select dp_officer())) with check (council_id = (select dp_officer()));

create policy jobs on organisation for select using (council_id = (select dp_job()));

alter table organisation_member enable row level security;
create policy jobs on organisation_member for select using (council_id = (select dp_job()));
create policy officers on organisation_member using (council_id = (select dp_officer())) with check (council_id = (select dp_officer()));

-- Both sides see an authority; once it has ended, the one who had it sees only that they had it, not the person.
alter table representation enable row level security;
create policy read_both on representation for select using (person_id = (select dp_actor()) or representative_id = (select dp_actor())
  or council_id = (select dp_officer()) or council_id = (select dp_job()));
-- Asking is for everybody; an authority begins by an officer's decision or by an invitation (dp_accept), and either side may end it.
create policy ask on representation for insert with check (
  representative_id = (select dp_actor()) and state in ('DRAFT', 'ASKED') and person_id is null and council_id = (select dp_council())
  or council_id = (select dp_officer()));
create policy change on representation for update
  using (person_id = (select dp_actor()) or representative_id = (select dp_actor())
    or council_id = (select dp_officer()) or council_id = (select dp_job()))
  with check (person_id = (select dp_actor()) and state = 'ENDED'
    or representative_id = (select dp_actor()) and state in ('DRAFT', 'ASKED', 'ENDED')
    or council_id = (select dp_officer()) or council_id = (select dp_job()));
create policy take_back on representation for delete using (representative_id = (select dp_actor()) and state = 'DRAFT');

alter table representation_condition enable row level security;
create policy read_both on representation_condition for select using (exists (select from representation r where r.id = representation_id));
create policy officers on representation_condition using (council_id = (select dp_officer())) with check (council_id = (select dp_officer()));
alter table representation_evidence enable row level security;
create policy read_both on representation_evidence for select using (exists (select from representation r where r.id = representation_id));
create policy officers on representation_evidence using (council_id = (select dp_officer())) with check (council_id = (select dp_officer()));

alter table invitation enable row level security;
create policy own on invitation using (person_id = (select dp_myself())) with check (person_id = (select dp_myself()));
alter table invitation_attempt enable row level security;
create policy own on invitation_attempt using (person_id = (select dp_actor())) with check (person_id = (select dp_actor()));

alter table private_page enable row level security;
create policy own on private_page using (person_id = (select dp_myself())) with check (person_id = (select dp_myself()));

-- A notice may be written to anybody of one's own council. It is read by the person, and by those who decide for them unless it is hidden.
alter table notice enable row level security;
create policy read_own on notice for select
  using (person_id = (select dp_myself()) or person_id = (select dp_subject('DECIDE')) and not hidden);
create policy tell on notice for insert with check (council_id = (select dp_council()));
create policy change_own on notice for update using (person_id = (select dp_myself())) with check (person_id = (select dp_myself()));
