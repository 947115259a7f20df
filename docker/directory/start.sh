#!/bin/sh
# Fills an OpenLDAP with the people of the demo, once, and serves it. Everything can be placed by the environment, so
# that a test runs the same script without a container.
set -eu
here=$(dirname "$0")
data=${DIRECTORY_DATA:-/var/lib/ldap}
listen=${DIRECTORY_LISTEN:-ldap://:1389}
password=${DIRECTORY_BIND_PASSWORD:?DIRECTORY_BIND_PASSWORD fehlt}
base=dc=landkreis,dc=example
conf=$data/slapd.conf
umask 077

cat > "$conf" <<CONF
include /etc/ldap/schema/core.schema
include /etc/ldap/schema/cosine.schema
include /etc/ldap/schema/inetorgperson.schema
modulepath /usr/lib/ldap
moduleload back_mdb
pidfile $data/slapd.pid
argsfile $data/slapd.args
sizelimit 1000
database mdb
suffix "$base"
directory $data
index objectClass,uid,member,entryUUID eq
access to attrs=userPassword by anonymous auth by * none
access to * by users read by * none
CONF

if [ ! -e "$data/filled" ]; then
    /usr/sbin/slapadd -f "$conf" -l "$here/demo-people.ldif"
    /usr/sbin/slapadd -f "$conf" <<LDIF
dn: ou=dienste,$base
objectClass: organizationalUnit
ou: dienste

dn: cn=knotenpunkt,ou=dienste,$base
objectClass: applicationProcess
objectClass: simpleSecurityObject
cn: knotenpunkt
userPassword: $password
LDIF
    touch "$data/filled"
fi
exec /usr/sbin/slapd -f "$conf" -h "$listen" -d 0
