-- The outbox: which notice must also go out by mail, text message or post, because the person has said so, and what has become of it.
-- No address is copied here: it is looked up when something is sent, so that a corrected one counts at once.

create table delivery (
  id bigint generated always as identity primary key,
  council_id bigint not null,
  person_id bigint not null,
  notice_id bigint not null unique references notice on delete cascade,
  reference text not null unique check (reference ~ '^L-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$'),
  -- What the person had chosen when they were told.
  way text not null check (way in ('MAIL', 'TEXT', 'POST')),
  state text not null default 'WAITING' check (state in ('WAITING', 'SENT', 'FAILED')),
  made_at timestamptz not null,
  -- How often it was tried, and when it is tried again.
  tries integer not null default 0,
  next_try_at timestamptz not null,
  -- How it went out in the end, in what form, when, and by which officer; by none if the portal sent it.
  sent_way text check (sent_way in ('MAIL', 'TEXT', 'POST', 'OTHERWISE')),
  sent_format text,
  sent_at timestamptz,
  sent_by bigint references person,
  version integer not null default 1,
  foreign key (council_id, person_id) references person (council_id, id),
  check ((state = 'SENT') = (sent_way is not null)),
  check ((state = 'SENT') = (sent_at is not null))
);
create index delivery_due on delivery (council_id, next_try_at) where state = 'WAITING' and way <> 'POST';
create index delivery_list on delivery (council_id, state, way, id);
create index delivery_person on delivery (person_id);

alter table delivery enable row level security;
-- The person, whoever decides for them, and the council's officers. A row is made by dp_send alone.
create policy read_own on delivery for select using (person_id = (select dp_myself()) or person_id = (select dp_subject('DECIDE'))
  or council_id = (select dp_officer()));
create policy done on delivery for update using (council_id = (select dp_officer())) with check (council_id = (select dp_officer()));
create policy jobs_see on delivery for select using (council_id = (select dp_job()));
create policy jobs_try on delivery for update using (council_id = (select dp_job())) with check (council_id = (select dp_job()));

-- An officer reads a notice only where it is theirs to bring it to the person: it comes by post, or has not reached them yet.
create policy bring on notice for select using (council_id = (select dp_officer())
  and exists (select from delivery d where d.notice_id = notice.id and (d.way = 'POST' or d.state <> 'SENT' or d.sent_by is not null)));

-- Puts what was just told into the outbox, if the person wants it to come by another way as well. Whoever tells them something may not know
-- which way that is; so the database looks it up by itself.
create function dp_send(wanted text, letter text) returns void
language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  insert into delivery (council_id, person_id, notice_id, reference, way, made_at, next_try_at)
  select n.council_id, n.person_id, n.id, letter, c.channel, n.at, n.at
  from notice n join communication_need c on c.person_id = n.person_id
  where n.reference = wanted and n.council_id = dp_council() and c.channel <> 'PORTAL'
  on conflict (notice_id) do nothing
$$;
