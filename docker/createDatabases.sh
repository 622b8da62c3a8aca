#!/bin/sh
# A database and a user for each service: none can read another's tables. The image of MariaDB runs it once, when its volume is
# empty. Passwords come from the environment, or from the files that NAME_FILE names (Docker secrets).
# utf8mb4_bin compares text by its bytes, as SQLite does: lists come in the same order from both.

password_of() {
  name="$1_PASSWORD"
  eval "value=\${$name:-} file=\${${name}_FILE:-}"
  if [ -z "$value" ] && [ -n "$file" ]; then value=$(cat "$file"); fi
  case $value in
    '' | *[!A-Za-z0-9._~-]*)
      echo "$name must be set, to letters, digits and . _ ~ - alone: it stands in an address." >&2
      return 1
      ;;
  esac
  printf %s "$value"
}

create() {
  secret=$(password_of "$2") || return 1
  mariadb --user=root ${MARIADB_ROOT_PASSWORD:+"--password=$MARIADB_ROOT_PASSWORD"} <<SQL
CREATE DATABASE $1 CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE USER '$1'@'%' IDENTIFIED BY '$secret';
GRANT ALL PRIVILEGES ON $1.* TO '$1'@'%';
SQL
}

create territories TERRITORIES && create cpts CPTS && create professionals PROFESSIONALS || exit 1
