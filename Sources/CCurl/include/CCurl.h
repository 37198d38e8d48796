#ifndef CCURL_H
#define CCURL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// A set of transfers that one thread drives; only `ccurl_loop_wake` may come from another.
typedef struct ccurl_loop ccurl_loop;

/// One request and its reply.
typedef struct ccurl_transfer ccurl_transfer;

/// Takes a piece of the reply; false ends the transfer.
typedef bool (*ccurl_sink)(void *_Nonnull context, const char *_Nonnull bytes, size_t count);

/// How a transfer ended.
typedef enum ccurl_outcome {
    CCURL_DONE,
    CCURL_NAME_NOT_FOUND,
    CCURL_REFUSED,
    CCURL_NO_ROUTE,
    CCURL_TIMED_OUT,
    CCURL_INTERRUPTED,
    CCURL_TLS,
    CCURL_NOT_HTTP,
    CCURL_STOPPED_BY_SINK,
} ccurl_outcome;

/// Prepares libcurl once for the process, and ignores SIGPIPE, which TLS libraries may raise.
void ccurl_prepare(void);

ccurl_loop *_Nullable ccurl_loop_create(long connections_per_host);
void ccurl_loop_free(ccurl_loop *_Nonnull loop);

/// Ends a wait that is under way, or else the next one; safe from any thread.
void ccurl_loop_wake(ccurl_loop *_Nonnull loop);

/// Moves every transfer on as far as it goes without waiting.
void ccurl_loop_perform(ccurl_loop *_Nonnull loop);

/// Waits for the network, for a timer of libcurl's or for a wake.
void ccurl_loop_wait(ccurl_loop *_Nonnull loop, int limit_milliseconds);

/// The context of a transfer that has ended since the last call, which leaves the loop by this.
void *_Nullable ccurl_loop_take_ended(ccurl_loop *_Nonnull loop, ccurl_outcome *_Nonnull outcome);

bool ccurl_loop_add(ccurl_loop *_Nonnull loop, ccurl_transfer *_Nonnull transfer);
void ccurl_loop_remove(ccurl_loop *_Nonnull loop, ccurl_transfer *_Nonnull transfer);

ccurl_transfer *_Nullable ccurl_transfer_create(void);

/// Where the reply's header lines and decoded body go; must be set before the transfer is added.
///
/// `context` must outlive the transfer.
void ccurl_transfer_set_sinks(ccurl_transfer *_Nonnull transfer, void *_Nonnull context,
    ccurl_sink _Nonnull header, ccurl_sink _Nonnull body);

/// The transfer must not be in a loop.
void ccurl_transfer_free(ccurl_transfer *_Nonnull transfer);

// Each of these copies what it is given; false means out of memory or refused by libcurl.
bool ccurl_transfer_set_url(ccurl_transfer *_Nonnull transfer, const char *_Nonnull url);
bool ccurl_transfer_set_socket(ccurl_transfer *_Nonnull transfer, const char *_Nonnull path);
bool ccurl_transfer_set_no_proxy(ccurl_transfer *_Nonnull transfer);
bool ccurl_transfer_set_method(ccurl_transfer *_Nonnull transfer, const char *_Nonnull method);
bool ccurl_transfer_set_body(
    ccurl_transfer *_Nonnull transfer, const void *_Nullable bytes, size_t count);
bool ccurl_transfer_add_header(ccurl_transfer *_Nonnull transfer, const char *_Nonnull line);
// Zero for no limit.
bool ccurl_transfer_set_timeouts(ccurl_transfer *_Nonnull transfer, long connect_milliseconds,
    long stall_seconds, long total_milliseconds);

/// The status of the reply; 0 before there is one.
long ccurl_transfer_status(ccurl_transfer *_Nonnull transfer);

/// Whether any of the request has left for the server; if not, nobody can have acted on it.
bool ccurl_transfer_was_sent(ccurl_transfer *_Nonnull transfer);

/// What libcurl says about the end of the transfer; may be empty.
const char *_Nonnull ccurl_transfer_message(ccurl_transfer *_Nonnull transfer);

#endif
