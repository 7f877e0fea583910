#!/bin/sh
# Run once, when the database is made: the owner of the schemas, and the application, which may add and read.
set -eu

for password in "$POSTGRES_PASSWORD" "$AYUMI_DATABASE_OWNERPASSWORD" "$AYUMI_DATABASE_PASSWORD" \
    "${KEYCLOAK_DATABASE_PASSWORD:-}"; do
    case $password in
    replace-me-*)
        echo ".envの値を置き換えてください。 Replace every value in .env." >&2
        exit 1
        ;;
    esac
done

psql -v ON_ERROR_STOP=1 -U postgres -d postgres \
    -v owner="$AYUMI_DATABASE_OWNERPASSWORD" -v application="$AYUMI_DATABASE_PASSWORD" <<'SQL'
create role ayumi_owner login password :'owner';
create role ayumi_app login password :'application';
create database ayumi owner ayumi_owner;
revoke all on database ayumi from public;
grant connect on database ayumi to ayumi_app;
SQL

if [ -n "${KEYCLOAK_DATABASE_PASSWORD:-}" ]; then
    psql -v ON_ERROR_STOP=1 -U postgres -d postgres -v keycloak="$KEYCLOAK_DATABASE_PASSWORD" <<'SQL'
create role keycloak login password :'keycloak';
create database keycloak owner keycloak;
revoke all on database keycloak from public;
SQL
fi
