-- A journey may be given other rules by a command of its director.

grant update (rulebook_version, rulebook_sha256) on journey to creditable_runtime;
