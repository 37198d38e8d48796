#include "CBackend.h"

#include <string.h>
#include <zlib.h>

/* 15 bits of window, and 16 more for a gzip instead of a zlib wrapper. */
enum { window_bits = 15 + 16, wrapper_size = 18 };

size_t cbackend_gzip_bound(size_t length)
{
    return compressBound(length) + wrapper_size;
}

size_t cbackend_gzip(
    const uint8_t *bytes, size_t length,
    uint8_t *compressed, size_t capacity, int32_t level)
{
    z_stream stream;
    memset(&stream, 0, sizeof stream);
    if (deflateInit2(&stream, level, Z_DEFLATED, window_bits, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return 0;
    stream.next_in = (Bytef *)bytes;
    stream.avail_in = (uInt)length;
    stream.next_out = compressed;
    stream.avail_out = (uInt)capacity;
    int result = deflate(&stream, Z_FINISH);
    size_t written = stream.total_out;
    deflateEnd(&stream);
    return result == Z_STREAM_END ? written : 0;
}
