#!/bin/bash
# Runs once, on an empty database: the logins that pages and jobs work with. What they may do is granted by the migrations.
set -euo pipefail
psql -v ON_ERROR_STOP=1 -v password="$DP_DB_APP_PASSWORD" -v jobs="$DP_DB_JOBS_PASSWORD" -U "$POSTGRES_USER" -d "$POSTGRES_DB" <<'SQL'
create role dp_app login password :'password';
create role dp_jobs login password :'jobs';
SQL
