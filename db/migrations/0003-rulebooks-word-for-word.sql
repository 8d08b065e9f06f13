-- A kept rulebook is kept as it was written, also in the order of its names: which rule an hour is booked to can depend on it.

alter table "rulebook" alter column "document" type json using "document"::json;
