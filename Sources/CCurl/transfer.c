#include "transfer.h"

#include <stdlib.h>

static size_t take_header(char *bytes, size_t size, size_t count, void *context) {
    ccurl_transfer *transfer = context;
    return transfer->header(transfer->context, bytes, size * count) ? size * count : 0;
}

static size_t take_body(char *bytes, size_t size, size_t count, void *context) {
    ccurl_transfer *transfer = context;
    return transfer->body(transfer->context, bytes, size * count) ? size * count : 0;
}

#define SET(option, value) (curl_easy_setopt(transfer->easy, (option), (value)) == CURLE_OK)

static bool set_defaults(ccurl_transfer *transfer) {
    // A proxy or an old libcurl may lack HTTP/2; then it stays with HTTP/1.1.
    (void)SET(CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_2TLS);
    return SET(CURLOPT_PRIVATE, transfer) && SET(CURLOPT_ERRORBUFFER, transfer->message)
        && SET(CURLOPT_NOSIGNAL, 1L) && SET(CURLOPT_FOLLOWLOCATION, 0L)
        && SET(CURLOPT_PROTOCOLS_STR, "http,https") && SET(CURLOPT_ACCEPT_ENCODING, "gzip")
        && SET(CURLOPT_TCP_KEEPALIVE, 1L) && SET(CURLOPT_HEADERFUNCTION, take_header)
        && SET(CURLOPT_HEADERDATA, transfer) && SET(CURLOPT_WRITEFUNCTION, take_body)
        && SET(CURLOPT_WRITEDATA, transfer);
}

ccurl_transfer *ccurl_transfer_create(void) {
    ccurl_transfer *transfer = calloc(1, sizeof *transfer);
    if (!transfer) return NULL;
    transfer->easy = curl_easy_init();
    if (transfer->easy && set_defaults(transfer)) return transfer;
    ccurl_transfer_free(transfer);
    return NULL;
}

void ccurl_transfer_set_sinks(
    ccurl_transfer *transfer, void *context, ccurl_sink header, ccurl_sink body) {
    transfer->context = context;
    transfer->header = header;
    transfer->body = body;
}

void ccurl_transfer_free(ccurl_transfer *transfer) {
    ccurl_gate_enter();
    curl_easy_cleanup(transfer->easy);
    ccurl_gate_leave();
    curl_slist_free_all(transfer->headers);
    free(transfer);
}

bool ccurl_transfer_set_url(ccurl_transfer *transfer, const char *url) {
    return SET(CURLOPT_URL, url);
}

bool ccurl_transfer_set_socket(ccurl_transfer *transfer, const char *path) {
    return SET(CURLOPT_UNIX_SOCKET_PATH, path);
}

bool ccurl_transfer_set_no_proxy(ccurl_transfer *transfer) {
    return SET(CURLOPT_PROXY, "");
}

bool ccurl_transfer_set_method(ccurl_transfer *transfer, const char *method) {
    return SET(CURLOPT_CUSTOMREQUEST, method);
}

bool ccurl_transfer_set_body(ccurl_transfer *transfer, const void *bytes, size_t count) {
    return SET(CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)count)
        && SET(CURLOPT_COPYPOSTFIELDS, bytes ? bytes : "");
}

bool ccurl_transfer_add_header(ccurl_transfer *transfer, const char *line) {
    struct curl_slist *longer = curl_slist_append(transfer->headers, line);
    if (!longer) return false;
    transfer->headers = longer;
    return SET(CURLOPT_HTTPHEADER, longer);
}

bool ccurl_transfer_set_timeouts(ccurl_transfer *transfer, long connect_milliseconds,
    long stall_seconds, long total_milliseconds) {
    // A limit, even one that nothing is measured against, is looked after every second.
    return SET(CURLOPT_CONNECTTIMEOUT_MS, connect_milliseconds)
        && SET(CURLOPT_LOW_SPEED_LIMIT, stall_seconds > 0 ? 1L : 0L)
        && SET(CURLOPT_LOW_SPEED_TIME, stall_seconds)
        && SET(CURLOPT_TIMEOUT_MS, total_milliseconds);
}

long ccurl_transfer_status(ccurl_transfer *transfer) {
    long status = 0;
    curl_easy_getinfo(transfer->easy, CURLINFO_RESPONSE_CODE, &status);
    return status;
}

bool ccurl_transfer_was_sent(ccurl_transfer *transfer) {
    long bytes = 0;
    curl_off_t ready = 0;
    curl_easy_getinfo(transfer->easy, CURLINFO_REQUEST_SIZE, &bytes);
    curl_easy_getinfo(transfer->easy, CURLINFO_PRETRANSFER_TIME_T, &ready);
    // A proxy's CONNECT counts as bytes too, but comes before the connection is ready.
    return bytes > 0 && ready > 0;
}

const char *ccurl_transfer_message(ccurl_transfer *transfer) {
    return transfer->message;
}
