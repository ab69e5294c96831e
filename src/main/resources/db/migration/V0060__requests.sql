-- Somebody asks for a direct payment (Care Act 2014, section 31), signed in or not. The form is saved answer by answer under the secret key of
-- its address; the council sees it once it has been sent, and from then on the key shows the reference and nothing of what was written.

create table direct_payment_request (
  id bigint generated always as identity primary key,
  council_id bigint not null references council,
  reference text not null unique check (reference ~ '^Q-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$'),
  form_key text not null unique check (form_key ~ '^[0-9A-Za-z_-]{22}$'),
  state text not null check (state in ('DRAFT', 'WAITING', 'TAKEN_UP', 'ENDED')),
  begun_at timestamptz not null,
  changed_at timestamptz not null,
  -- Whoever had signed in when they sent it, if anybody.
  person_id bigint,
  -- Asked by somebody for another: whom they typed, and whether that person knows.
  for_whom text check (for_whom in ('MYSELF', 'SOMEBODY')),
  person_typed text check (length(person_typed) <= 200),
  person_knows boolean,
  name text check (length(name) <= 200),
  phone text check (length(phone) <= 60),
  email text check (length(email) <= 200),
  post text check (length(post) <= 500),
  way text check (way in ('PHONE', 'EMAIL', 'POST')),
  best_time text check (length(best_time) <= 200),
  has_now text check (has_now in ('SUPPORT', 'ASSESSED', 'NOTHING', 'NOT_SURE', 'CARER')),
  -- A tag such as ur, or OTHER with the asker's own word for it.
  language text check (language ~ '^([a-z]{2}|OTHER)$'),
  language_other text check (length(language_other) <= 100),
  format text check (format in ('STANDARD', 'EASY_READ', 'LARGE_PRINT', 'OTHER')),
  format_other text check (length(format_other) <= 200),
  help text[] not null default '{}' check (help <@ array['INTERPRETER', 'SIGN_LANGUAGE']),
  asked_at timestamptz,
  taken_up_by bigint references person,
  taken_up_at timestamptz,
  outcome text check (outcome in ('ASSESSMENT', 'STARTED', 'ADVICE', 'ELSEWHERE', 'NOT_REACHED')),
  note text check (length(note) <= 1000),
  ended_by bigint references person,
  ended_at timestamptz,
  version integer not null default 0,
  foreign key (council_id, person_id) references person (council_id, id),
  check (state = 'DRAFT' or asked_at is not null and name is not null and language is not null and format is not null),
  check (state <> 'TAKEN_UP' or taken_up_by is not null),
  check (state <> 'ENDED' or outcome is not null and ended_by is not null)
);
create index direct_payment_request_queue on direct_payment_request (council_id, state, asked_at);
create index direct_payment_request_begun on direct_payment_request (council_id, begun_at);
create index direct_payment_request_person on direct_payment_request (person_id) where person_id is not null;

-- The form whose key stands in the address.
create function dp_form() returns text language sql stable
  return dp_value('form');

alter table direct_payment_request enable row level security;
create policy read_draft on direct_payment_request for select using (state = 'DRAFT' and form_key = (select dp_form()));
create policy begin_draft on direct_payment_request for insert
  with check (state = 'DRAFT' and form_key = (select dp_form()) and person_id is null);
create policy change_draft on direct_payment_request for update
  using (state = 'DRAFT' and form_key = (select dp_form())) with check (state = 'DRAFT' and form_key = (select dp_form()) and person_id is null);
create policy throw_away on direct_payment_request for delete using (state = 'DRAFT' and form_key = (select dp_form()));
create policy read_sent on direct_payment_request for select using (state <> 'DRAFT' and council_id = (select dp_officer()));
create policy work on direct_payment_request for update
  using (state <> 'DRAFT' and council_id = (select dp_officer())) with check (state <> 'DRAFT' and council_id = (select dp_officer()));
-- Jobs throw old drafts away, and have no business with what was sent.
create policy jobs_read on direct_payment_request for select using (state = 'DRAFT' and council_id = (select dp_job()));
create policy jobs_throw_away on direct_payment_request for delete using (state = 'DRAFT' and council_id = (select dp_job()));

-- How many forms were begun at a council since then: a number, and nothing of what stands in them.
create function dp_requests_begun(council bigint, since timestamptz) returns bigint
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select count(*) from direct_payment_request where council_id = council and begun_at > since
$$;

-- What a key shows once its form was sent.
create function dp_request_sent() returns table (reference text, council_id bigint, asked_at timestamptz)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select r.reference, r.council_id, r.asked_at from direct_payment_request r where r.form_key = dp_form() and r.state <> 'DRAFT'
$$;

-- Sends the form of this transaction, once: every later call finds the same reference. BUSY once the council has had too many in an hour, and
-- then nothing changes. The trail says that a visitor did it, or the person who had signed in.
create function dp_send_request(now timestamptz, most integer) returns table (answer text, reference text)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
#variable_conflict use_column
declare
  form direct_payment_request;
  me bigint;
begin
  select * into form from direct_payment_request r where r.form_key = dp_form() for update;
  if form.id is null then
    return query select 'NOTHING', null::text;
    return;
  end if;
  if form.state <> 'DRAFT' then
    return query select 'SENT', form.reference;
    return;
  end if;
  -- One at a time for each council, so that the count is right.
  perform pg_advisory_xact_lock(7246192, form.council_id::integer);
  if (select count(*) from direct_payment_request r
      where r.council_id = form.council_id and r.asked_at > now - interval '1 hour') >= most then
    return query select 'BUSY', null::text;
    return;
  end if;
  me := (select p.id from person p where p.id = dp_myself() and p.council_id = form.council_id);
  update direct_payment_request r set state = 'WAITING', asked_at = now, changed_at = now, person_id = me, version = version + 1
  where r.id = form.id;
  insert into audit_entry (council_id, at, who, who_person_id, about_person_id, basis, action, object)
  values (form.council_id, now, coalesce((select min(subject) from sign_in where person_id = me), 'visitor'), me, me,
    case when me is not null then 'SELF' end, 'request-sent', form.reference);
  return query select 'SENT', form.reference;
end
$$;
