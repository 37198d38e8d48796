#ifndef CBACKEND_H
#define CBACKEND_H

#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

/// The longest text that cbackend_hash_password writes, its end included.
#define CBACKEND_PASSWORD_HASH_SIZE 160

/// Writes the argon2id string (PHC format) of a password.
///
/// Takes tens of milliseconds and `memory_kibibytes` of memory. Returns 0, or argon2's error.
int32_t cbackend_hash_password(
    const uint8_t *password, size_t password_length,
    const uint8_t *salt, size_t salt_length,
    uint32_t passes, uint32_t memory_kibibytes,
    char *text, size_t text_size);

/// Whether the password is the one of this argon2id string: 1 yes, 0 no or no such string.
int32_t cbackend_verify_password(
    const char *text, const uint8_t *password, size_t password_length);

/// The most bytes that cbackend_gzip may write for so many.
size_t cbackend_gzip_bound(size_t length);

/// Compresses to gzip (RFC 1952). Returns how many bytes were written; 0 when there was no room.
size_t cbackend_gzip(
    const uint8_t *bytes, size_t length,
    uint8_t *compressed, size_t capacity, int32_t level);

/// Spares SQLite a lock around every allocation, which it takes to count what nobody reads.
///
/// To be called once, before SQLite's first use in the process; later it changes nothing. See
/// SQLITE_CONFIG_MEMSTATUS in https://www.sqlite.org/c3ref/c_config_covering_index_scan.html.
void cbackend_spare_sqlite_counting(void);

#pragma clang assume_nonnull end

#endif
