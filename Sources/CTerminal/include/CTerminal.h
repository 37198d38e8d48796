#ifndef CTERMINAL_H
#define CTERMINAL_H

// Typed doors to ncursesw. This header does not include <ncurses.h> on purpose: its macros and
// globals must not be visible to Swift. One caller at a time; ncurses has one global screen.

#include <stdbool.h>
#include <stdint.h>

// Attributes, independent of those of ncurses.
enum {
    CTERMINAL_BOLD = 1,
    CTERMINAL_DIM = 2,
    CTERMINAL_ITALIC = 4,
    CTERMINAL_UNDERLINE = 8,
    CTERMINAL_REVERSE = 16,
    CTERMINAL_STRUCK = 32,
};

// What cterminal_read found.
enum {
    CTERMINAL_NOTHING = 0,
    CTERMINAL_CHARACTER = 1,
    CTERMINAL_KEY = 2,
};

// Keys that are no characters; function keys follow CTERMINAL_KEY_FUNCTION.
enum {
    CTERMINAL_KEY_OTHER = 0,
    CTERMINAL_KEY_UP,
    CTERMINAL_KEY_DOWN,
    CTERMINAL_KEY_LEFT,
    CTERMINAL_KEY_RIGHT,
    CTERMINAL_KEY_PAGE_UP,
    CTERMINAL_KEY_PAGE_DOWN,
    CTERMINAL_KEY_HOME,
    CTERMINAL_KEY_END,
    CTERMINAL_KEY_ENTER,
    CTERMINAL_KEY_BACK_TAB,
    CTERMINAL_KEY_BACKSPACE,
    CTERMINAL_KEY_DELETE,
    CTERMINAL_KEY_INSERT,
    CTERMINAL_KEY_PASTE_START,
    CTERMINAL_KEY_PASTE_END,
    CTERMINAL_KEY_FOCUS_IN,
    CTERMINAL_KEY_FOCUS_OUT,
    CTERMINAL_KEY_MOUSE,
    CTERMINAL_KEY_FUNCTION = 64,
};

// What cterminal_mouse_event found.
enum {
    CTERMINAL_MOUSE_NONE = 0,
    CTERMINAL_MOUSE_PRESS = 1,
    CTERMINAL_MOUSE_WHEEL_UP = 2,
    CTERMINAL_MOUSE_WHEEL_DOWN = 3,
};

// Sets the locale from the environment; true when its characters are UTF-8.
bool cterminal_use_locale(void);

// Takes over the terminal; false when it cannot address its cursor, and nothing has changed.
// Direct colour is 24-bit colour beside the user's own sixteen; asked of a terminal like xterm only.
bool cterminal_open(bool wants_direct);
// Gives the terminal back as it was; drawing goes on after cterminal_resume.
void cterminal_release(void);
// Takes the terminal over again; the next flush draws everything.
void cterminal_resume(void);
// Stops the process group as ctrl-z does. Release the terminal before.
void cterminal_stop(void);

// Asks the system for the size and tells ncurses.
void cterminal_measure(int *_Nonnull rows, int *_Nonnull columns);
// Forgets what the terminal shows, so that the next flush draws everything.
void cterminal_forget(void);

// How many colours there are; 0 for none.
int cterminal_colors(void);
// A number for the pair of colours, -1 being the terminal's own; 0 when there are no colours.
int cterminal_pair(int foreground, int background);
// Puts one character; one whose width the C library sees differently is drawn as question marks.
void cterminal_put(int row, int column, uint32_t base, uint64_t marks, int width,
                   uint32_t attributes, int pair);
// Shows the cursor at a place, or hides it when the row is negative.
void cterminal_set_cursor(int row, int column);
// Sends what has changed.
void cterminal_flush(void);
// Sends bytes past ncurses, for sequences without a place on the screen.
void cterminal_write(const char *_Nonnull bytes, int count);

// Reads what has been typed, without waiting for more.
int cterminal_read(uint32_t *_Nonnull value);
// Whether there is nobody at the terminal any more.
bool cterminal_is_hung_up(void);
// Turns reports of the mouse on or off.
void cterminal_set_mouse(bool is_on);
// Reads the report that CTERMINAL_KEY_MOUSE announced.
int cterminal_mouse_event(int *_Nonnull row, int *_Nonnull column);

// Makes crashes restore the terminal first; call before cterminal_open.
void cterminal_guard_crashes(void);

// Lets a process that has nothing to do sleep; call before the first task begins.
void cterminal_rest_soundly(void);

#endif
