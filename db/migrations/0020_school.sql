-- Schools, their people, and what a school set up. All of it follows from the record: every row can be made again from events.
-- What points at a person has no foreign key: a rebuild leaves out the events of people who were erased.

create table school (
  school_id uuid primary key,
  board_id uuid not null,
  board_name text not null,
  name text not null,
  sector text not null check (sector in ('po', 'vo', 'mbo')),
  brin text,
  languages text[] not null,
  protocol text not null, -- organisation, or organisation/version
  founded_at timestamptz not null
);
select protect_tenant('school');
-- Outside a school the schools can be listed: who signs in chooses one, and a board has several.
create policy listing on school for select using (current_school() is null);

-- Texts that a school adds to the protocol of its board.
create table school_annex (
  school_id uuid not null,
  annex_id uuid not null,
  clause text, -- that it is about; null when it is about none
  title_nl text not null,
  title_en text,
  text_nl text not null,
  text_en text,
  valid_from date not null,
  valid_until date, -- the last day
  primary key (school_id, annex_id)
);
select protect_tenant('school_annex');

create table school_channel (
  school_id uuid not null,
  channel_id uuid not null,
  kind text not null,
  name text not null,
  formal boolean not null, -- the school's official business goes through it
  basis text not null,
  agreement text not null,
  note text not null,
  primary key (school_id, channel_id)
);
select protect_tenant('school_channel');

create table school_contact (
  school_id uuid not null,
  duty text not null,
  person_id uuid not null,
  primary key (school_id, duty, person_id)
);
create index school_contact_person on school_contact (school_id, person_id);
select protect_tenant('school_contact');

create table person (
  school_id uuid not null,
  person_id uuid not null,
  kinds text[] not null,
  key text, -- in the school's own system
  eck_id text,
  given_name text not null,
  initials text not null,
  prefix text not null,
  family_name text not null,
  name text not null, -- as it is called: from the four above
  email text,
  birth_date date,
  locations text[] not null,
  roster_roles text[] not null, -- told by a roster
  given_roles text[] not null, -- given by hand
  manager_id uuid,
  from_roster boolean not null,
  left_on date,
  erase_after date, -- the last day that somebody who left is kept
  primary key (school_id, person_id)
);
create index person_email on person (school_id, email);
create index person_eck_id on person (school_id, eck_id);
create index person_manager on person (school_id, manager_id);
create index person_erase_after on person (school_id, erase_after);
create index person_name on person (school_id, family_name, given_name, person_id);
select protect_tenant('person');

create table guardianship (
  school_id uuid not null,
  pupil_id uuid not null,
  guardian_id uuid not null,
  authority text not null check (authority in ('yes', 'no', 'shared', 'unknown')),
  primary key (school_id, pupil_id, guardian_id)
);
create index guardianship_guardian on guardianship (school_id, guardian_id);
select protect_tenant('guardianship');

create table school_group (
  school_id uuid not null,
  group_id uuid not null,
  key text not null,
  name text not null,
  school_year text,
  year text, -- of its pupils, as the source writes it
  kind text not null check (kind in ('class', 'course')),
  location text,
  primary key (school_id, group_id)
);
create index school_group_year on school_group (school_id, school_year, key);
select protect_tenant('school_group');

create table group_member (
  school_id uuid not null,
  group_id uuid not null,
  person_id uuid not null,
  part text not null check (part in ('pupil', 'teacher')),
  primary key (school_id, group_id, person_id, part),
  foreign key (school_id, group_id) references school_group on delete cascade
);
create index group_member_person on group_member (school_id, person_id);
select protect_tenant('group_member');

-- A roster that was read and looked at, until somebody says that it may be taken in, for an hour at most.
create table roster_preview (
  school_id uuid not null,
  preview_id uuid not null,
  person_id uuid, -- who read it in
  roster bytea not null,
  digest bytea not null, -- of the changes that were shown
  ends_at timestamptz not null,
  primary key (school_id, preview_id)
);
create index roster_preview_ends on roster_preview (school_id, ends_at);
select protect_tenant('roster_preview');
