-- A decision to go back to the ladder of the program is kept like the others: it has a reason and no ladder.
alter table "ladder_policy" alter column "ladder" drop not null;
