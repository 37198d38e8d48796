// The client library of PostgreSQL, where pkg-config finds it.
#include <libpq-fe.h>

// Characters in C, which Swift does not import: the fields of an error.
enum {
    cpostgres_sqlstate = PG_DIAG_SQLSTATE,
    cpostgres_message = PG_DIAG_MESSAGE_PRIMARY,
    cpostgres_constraint = PG_DIAG_CONSTRAINT_NAME,
};
