#include "CBackend.h"

#include <sqlite3.h>

void cbackend_spare_sqlite_counting(void)
{
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}
