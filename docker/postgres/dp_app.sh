#!/bin/bash
# Runs once, on an empty database: the login that pages work with. What it may do is granted by the migrations.
set -euo pipefail
psql -v ON_ERROR_STOP=1 -v password="$DP_DB_APP_PASSWORD" -U "$POSTGRES_USER" -d "$POSTGRES_DB" <<'SQL'
create role dp_app login password :'password';
SQL
