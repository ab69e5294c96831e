-- What the officer asked and what the person answered, in order; and when each file came, so that an answer by photo counts as one.

create table receipt_message (
  id bigint generated always as identity primary key,
  council_id bigint not null references council,
  receipt_id bigint not null references receipt,
  at timestamptz not null,
  from_officer boolean not null,
  text text not null check (length(text) between 1 and 1000)
);
create index receipt_message_receipt on receipt_message (receipt_id, id);

alter table receipt_file add column added_at timestamptz not null default now();
alter table receipt_file alter column added_at drop default;
create index receipt_file_content on receipt_file (content_hash);
