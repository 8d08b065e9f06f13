-- What a person is in the organization can be changed.
grant update (roles) on "person" to creditable_runtime;
