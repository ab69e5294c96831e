-- What the feeds need beyond the ledger's ground: the agreement by which a council knows an account, and enough of a line that was
-- set aside to post it once its account is known.

-- The council's own number for one direct payment. It stays the same when the provider, the card or the bank account changes.
alter table account add agreement text not null check (length(agreement) between 1 and 40);
alter table account add unique (council_id, agreement);

alter table line_set_aside add provider text not null check (length(provider) between 1 and 100);
alter table line_set_aside add provider_line text not null check (length(provider_line) between 1 and 140);
alter table line_set_aside add category text not null check (category ~ '^[A-Z_]{2,40}$');
-- When the account became known and the line was posted; the row stays as the history of what happened.
alter table line_set_aside add posted_at timestamptz;
alter table line_set_aside add unique (council_id, provider, account_number, provider_line);
create index line_set_aside_waiting on line_set_aside (council_id, provider, account_number) where posted_at is null;

-- The same for what a file said was in an account that nobody knew yet.
create table balance_set_aside (
  council_id bigint not null references council,
  feed_file_id bigint not null references feed_file,
  provider text not null check (length(provider) between 1 and 100),
  account_number text not null check (length(account_number) between 1 and 60),
  as_at timestamptz not null,
  amount_pence bigint not null,
  primary key (council_id, provider, account_number, as_at)
);
