-- An officer writes down what a person of their council has said about letters and talks (Accessible Information Standard, DAPB1605: record).
create policy write_down on communication_need for insert with check (council_id = (select dp_officer()));
create policy write_down_again on communication_need for update using (council_id = (select dp_officer()))
  with check (council_id = (select dp_officer()));

-- Language and reading mode of a person of the officer's council. What is empty was not said, and stays as it is.
create function dp_prefer_written_down(person_reference text, new_language text, new_mode text) returns void
language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  update person set language = coalesce(nullif(new_language, ''), language),
    reading_mode = coalesce(nullif(new_mode, ''), reading_mode)
  where council_id = dp_officer() and reference = person_reference
$$;
