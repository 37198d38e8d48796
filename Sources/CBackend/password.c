#include "CBackend.h"

#include <argon2.h>

int32_t cbackend_hash_password(
    const uint8_t *password, size_t password_length,
    const uint8_t *salt, size_t salt_length,
    uint32_t passes, uint32_t memory_kibibytes,
    char *text, size_t text_size)
{
    return argon2id_hash_encoded(
        passes, memory_kibibytes, 1,
        password, password_length, salt, salt_length,
        32, text, text_size);
}

int32_t cbackend_verify_password(
    const char *text, const uint8_t *password, size_t password_length)
{
    return argon2id_verify(text, password, password_length) == ARGON2_OK;
}
