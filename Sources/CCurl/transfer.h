// The inside of a transfer; the two C files of this target share it.
#include "CCurl.h"

#include <curl/curl.h>

struct ccurl_transfer {
    CURL *easy;
    struct curl_slist *headers;
    void *context;
    ccurl_sink header;
    ccurl_sink body;
    char message[CURL_ERROR_SIZE];
};

/// Around every call that may close a connection; see loop.c.
void ccurl_gate_enter(void);
void ccurl_gate_leave(void);
