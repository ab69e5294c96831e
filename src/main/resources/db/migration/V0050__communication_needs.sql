-- How a person reads, how letters come to them and what help they need to be understood: what the Accessible Information Standard
-- (DAPB1605, Health and Social Care Act 2012, section 250) asks a council to identify, record, flag, share, meet and review.

alter table person add column text_size text check (text_size in ('usual', 'large', 'largest'));

create table communication_need (
  person_id bigint primary key,
  council_id bigint not null,
  -- By which way letters come besides the portal, and in what form.
  channel text not null default 'PORTAL' check (channel in ('PORTAL', 'MAIL', 'TEXT', 'POST')),
  format text not null default 'STANDARD' check (format in ('STANDARD', 'LARGE_PRINT', 'EASY_READ', 'BRAILLE', 'AUDIO')),
  mail text check (length(mail) between 3 and 254),
  phone text check (length(phone) between 3 and 30),
  post text check (length(post) between 5 and 500),
  support text[] not null default '{}' check (support <@ array['INTERPRETER', 'SIGN_LANGUAGE', 'LIP_READING', 'HEARING_LOOP',
    'TEXT_RELAY', 'MORE_TIME', 'WITH_HELPER', 'NO_CALLS']),
  words text not null default '' check (length(words) <= 1000),
  -- Whom the council may tell.
  told text[] not null default '{}' check (told <@ array['HELPERS', 'SERVICES', 'HEALTH']),
  -- The day on which somebody last said that this is right: the yearly question counts from it.
  confirmed_on date not null,
  -- How often it was changed: whoever keeps an older one is shown the newer one first.
  version integer not null default 1,
  foreign key (council_id, person_id) references person (council_id, id),
  check (channel <> 'MAIL' or mail is not null),
  check (channel <> 'TEXT' or phone is not null),
  check (channel <> 'POST' or post is not null)
);

alter table communication_need enable row level security;
-- The person, whoever decides for them, the council's officers; and other helpers if the person says that they may be told.
create policy read_own on communication_need for select using (person_id = (select dp_subject('DECIDE'))
  or person_id = (select dp_value('subject')::bigint) and 'HELPERS' = any (told)
  or council_id = (select dp_officer()));
create policy say on communication_need for insert
  with check (person_id = (select dp_subject('DECIDE')) and council_id = (select dp_council()));
create policy change on communication_need for update using (person_id = (select dp_subject('DECIDE')))
  with check (person_id = (select dp_subject('DECIDE')) and council_id = (select dp_council()));
create policy jobs on communication_need for select using (council_id = (select dp_job()));

-- How the person whose page this is wants to read, said by themself or by whoever decides for them.
create function dp_prefer(new_language text, new_mode text, new_size text) returns void
language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  update person set language = new_language, reading_mode = new_mode, text_size = new_size where id = dp_subject('DECIDE')
$$;

-- As before, and when somebody last said how the person wants to be told things: no page needs a statement more for it.
drop function dp_enter(bigint, text, timestamptz, date, text);
create function dp_enter(actor bigint, subject_reference text, now timestamptz, today date, seen text)
returns table (person_id bigint, council_id bigint, reference text, name text, basis text, scopes text, private_pages text,
  unread bigint, others text, needs_on date)
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
     from (select distinct p.reference, p.name from dp_authorities(actor, today) a join person p on p.id = a.person_id) o),
    (select n.confirmed_on from communication_need n where n.person_id = them.id);
end
$$;
