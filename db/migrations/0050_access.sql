-- What people who were signed in were refused, for who keeps watch. Follows from the record.
create table access_refusal (
  school_id uuid not null,
  refusal_id uuid not null,
  person_id uuid not null,
  action text not null,
  refused_at timestamptz not null,
  primary key (school_id, refusal_id)
);
create index access_refusal_at on access_refusal (school_id, refused_at);
select protect_tenant('access_refusal');
