#include "cterminal_internal.h"

#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

static const struct {
    int code;
    uint32_t key;
} keys[] = {
    {KEY_UP, CTERMINAL_KEY_UP},
    {KEY_DOWN, CTERMINAL_KEY_DOWN},
    {KEY_LEFT, CTERMINAL_KEY_LEFT},
    {KEY_RIGHT, CTERMINAL_KEY_RIGHT},
    {KEY_PPAGE, CTERMINAL_KEY_PAGE_UP},
    {KEY_NPAGE, CTERMINAL_KEY_PAGE_DOWN},
    {KEY_HOME, CTERMINAL_KEY_HOME},
    {KEY_A1, CTERMINAL_KEY_HOME},
    {KEY_END, CTERMINAL_KEY_END},
    {KEY_C1, CTERMINAL_KEY_END},
    {KEY_ENTER, CTERMINAL_KEY_ENTER},
    {KEY_BTAB, CTERMINAL_KEY_BACK_TAB},
    {KEY_BACKSPACE, CTERMINAL_KEY_BACKSPACE},
    {KEY_DC, CTERMINAL_KEY_DELETE},
    {KEY_IC, CTERMINAL_KEY_INSERT},
    {KEY_MOUSE, CTERMINAL_KEY_MOUSE},
    {CODE_PASTE_START, CTERMINAL_KEY_PASTE_START},
    {CODE_PASTE_END, CTERMINAL_KEY_PASTE_END},
    {CODE_FOCUS_IN, CTERMINAL_KEY_FOCUS_IN},
    {CODE_FOCUS_OUT, CTERMINAL_KEY_FOCUS_OUT},
};

static uint32_t key_of(int code) {
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++) {
        if (keys[i].code == code) return keys[i].key;
    }
    if (code > KEY_F0 && code <= KEY_F0 + 12) {
        return CTERMINAL_KEY_FUNCTION + (uint32_t)(code - KEY_F0);
    }
    return CTERMINAL_KEY_OTHER;
}

int cterminal_read(uint32_t *value) {
    wint_t typed = 0;
    switch (get_wch(&typed)) {
    case OK:
        *value = (uint32_t)typed;
        return CTERMINAL_CHARACTER;
    case KEY_CODE_YES:
        *value = key_of((int)typed);
        return CTERMINAL_KEY;
    default:
        return CTERMINAL_NOTHING;
    }
}

bool cterminal_is_hung_up(void) {
    struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
    if (poll(&input, 1, 0) < 1) return false;
    if (input.revents & (POLLHUP | POLLERR | POLLNVAL)) return true;
    int waiting = 0;
    return ioctl(STDIN_FILENO, FIONREAD, &waiting) != 0 || waiting == 0;
}

void cterminal_set_mouse(bool is_on) {
    mouseinterval(0);
    mousemask(is_on ? BUTTON1_PRESSED | BUTTON4_PRESSED | BUTTON5_PRESSED : 0, NULL);
}

int cterminal_mouse_event(int *row, int *column) {
    MEVENT event;
    if (getmouse(&event) != OK) return CTERMINAL_MOUSE_NONE;
    *row = event.y;
    *column = event.x;
    if (event.bstate & BUTTON1_PRESSED) return CTERMINAL_MOUSE_PRESS;
    if (event.bstate & BUTTON4_PRESSED) return CTERMINAL_MOUSE_WHEEL_UP;
    if (event.bstate & BUTTON5_PRESSED) return CTERMINAL_MOUSE_WHEEL_DOWN;
    return CTERMINAL_MOUSE_NONE;
}
