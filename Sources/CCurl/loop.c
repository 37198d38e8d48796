#include "transfer.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>

struct ccurl_loop {
    CURLM *multi;
};

// Held by whoever is inside libcurl, and by exit() for good: at its end the process tears down the
// TLS library, and a loop that still closes its connections would use what is already gone.
static pthread_mutex_t gate = PTHREAD_MUTEX_INITIALIZER;

void ccurl_gate_enter(void) {
    pthread_mutex_lock(&gate);
}

void ccurl_gate_leave(void) {
    pthread_mutex_unlock(&gate);
}

static void prepare_once(void) {
    curl_global_init(CURL_GLOBAL_DEFAULT);
    signal(SIGPIPE, SIG_IGN);
    // Handlers run last first, so this one comes before those that libcurl's libraries set up.
    atexit(ccurl_gate_enter);
}

void ccurl_prepare(void) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, prepare_once);
}

ccurl_loop *ccurl_loop_create(long connections_per_host) {
    ccurl_loop *loop = calloc(1, sizeof *loop);
    if (!loop) return NULL;
    loop->multi = curl_multi_init();
    if (!loop->multi) {
        free(loop);
        return NULL;
    }
    curl_multi_setopt(loop->multi, CURLMOPT_MAX_HOST_CONNECTIONS, connections_per_host);
    return loop;
}

void ccurl_loop_free(ccurl_loop *loop) {
    ccurl_gate_enter();
    curl_multi_cleanup(loop->multi);
    ccurl_gate_leave();
    free(loop);
}

void ccurl_loop_wake(ccurl_loop *loop) {
    curl_multi_wakeup(loop->multi);
}

void ccurl_loop_perform(ccurl_loop *loop) {
    int running = 0;
    ccurl_gate_enter();
    curl_multi_perform(loop->multi, &running);
    ccurl_gate_leave();
}

void ccurl_loop_wait(ccurl_loop *loop, int limit_milliseconds) {
    curl_multi_poll(loop->multi, NULL, 0, limit_milliseconds, NULL);
}

static ccurl_outcome connect_outcome(CURL *easy) {
    long reason = 0;
    curl_easy_getinfo(easy, CURLINFO_OS_ERRNO, &reason);
    return reason == ENETUNREACH || reason == EHOSTUNREACH ? CCURL_NO_ROUTE : CCURL_REFUSED;
}

static ccurl_outcome outcome_of(CURL *easy, CURLcode code) {
    switch (code) {
    case CURLE_OK: return CCURL_DONE;
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY: return CCURL_NAME_NOT_FOUND;
    case CURLE_COULDNT_CONNECT: return connect_outcome(easy);
    case CURLE_OPERATION_TIMEDOUT: return CCURL_TIMED_OUT;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_ENGINE_NOTFOUND:
    case CURLE_SSL_ENGINE_SETFAILED:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_USE_SSL_FAILED:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CRL_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_PINNEDPUBKEYNOTMATCH:
    case CURLE_SSL_INVALIDCERTSTATUS: return CCURL_TLS;
    case CURLE_UNSUPPORTED_PROTOCOL:  // HTTP/0.9: no status line at all
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_BAD_CONTENT_ENCODING: return CCURL_NOT_HTTP;
    case CURLE_WRITE_ERROR: return CCURL_STOPPED_BY_SINK;
    default: return CCURL_INTERRUPTED;
    }
}

void *ccurl_loop_take_ended(ccurl_loop *loop, ccurl_outcome *outcome) {
    int left = 0;
    CURLMsg *message;
    while ((message = curl_multi_info_read(loop->multi, &left))) {
        if (message->msg != CURLMSG_DONE) continue;
        CURL *easy = message->easy_handle;
        CURLcode code = message->data.result;
        char *transfer = NULL;
        curl_easy_getinfo(easy, CURLINFO_PRIVATE, &transfer);
        *outcome = outcome_of(easy, code);
        ccurl_gate_enter();
        curl_multi_remove_handle(loop->multi, easy);
        ccurl_gate_leave();
        return ((ccurl_transfer *)transfer)->context;
    }
    return NULL;
}

bool ccurl_loop_add(ccurl_loop *loop, ccurl_transfer *transfer) {
    return curl_multi_add_handle(loop->multi, transfer->easy) == CURLM_OK;
}

void ccurl_loop_remove(ccurl_loop *loop, ccurl_transfer *transfer) {
    ccurl_gate_enter();
    curl_multi_remove_handle(loop->multi, transfer->easy);
    ccurl_gate_leave();
}
