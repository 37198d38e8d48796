#ifndef CTERMINAL_INTERNAL_H
#define CTERMINAL_INTERNAL_H

#define _XOPEN_SOURCE_EXTENDED 1
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#define NCURSES_WIDECHAR 1

#include <ncurses.h>
#include <signal.h>

#include "CTerminal.h"

// Codes for define_key, above those ncurses uses.
enum {
    CODE_PASTE_START = KEY_MAX + 101,
    CODE_PASTE_END,
    CODE_FOCUS_IN,
    CODE_FOCUS_OUT,
};

// Bracketed paste and focus reports. Terminals without them ignore the sequences.
#define CTERMINAL_MODES_ON "\033[?2004h\033[?1004h"
#define CTERMINAL_MODES_OFF "\033[?1004l\033[?2004l"

// Whether the terminal is ours, so that a crash has something to undo.
extern volatile sig_atomic_t cterminal_is_drawing;

// A screen of a terminal like xterm with 24-bit colour, or NULL.
SCREEN *_Nullable cterminal_new_direct_screen(void);

#endif
