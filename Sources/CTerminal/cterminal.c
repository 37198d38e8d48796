#include "cterminal_internal.h"

#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

bool cterminal_use_locale(void) {
    setlocale(LC_ALL, "");
    // Numbers that C code writes must not depend on the user's language.
    setlocale(LC_NUMERIC, "C");
    return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

static bool is_plain(const char *name) {
    return name == NULL || name[0] == '\0' || strcmp(name, "dumb") == 0 ||
           strcmp(name, "unknown") == 0;
}

// A terminal that is not in the database is most likely a new one, and those speak xterm.
static SCREEN *new_screen(bool wants_direct) {
    const char *name = getenv("TERM");
    if (is_plain(name)) return NULL;
    SCREEN *screen = NULL;
    bool is_xterm = strncmp(name, "xterm", 5) == 0;
    if (!is_xterm || !wants_direct) screen = newterm(name, stdout, stdin);
    if (screen == NULL && wants_direct) screen = cterminal_new_direct_screen();
    const char *others[] = {name, "xterm-256color", "xterm", "ansi"};
    for (size_t i = 0; screen == NULL && i < sizeof others / sizeof others[0]; i++) {
        screen = newterm(others[i], stdout, stdin);
    }
    return screen;
}

static void define_replies(void) {
    define_key("\033[200~", CODE_PASTE_START);
    define_key("\033[201~", CODE_PASTE_END);
    define_key("\033[I", CODE_FOCUS_IN);
    define_key("\033[O", CODE_FOCUS_OUT);
}

volatile sig_atomic_t cterminal_is_drawing = 0;

bool cterminal_open(bool wants_direct) {
    SCREEN *screen = new_screen(wants_direct);
    if (screen == NULL) return false;
    if (tigetstr("cup") == NULL) {
        endwin();
        delscreen(screen);
        return false;
    }
    raw();
    noecho();
    nonl();
    keypad(stdscr, TRUE);
    meta(stdscr, TRUE);
    intrflush(stdscr, FALSE);
    nodelay(stdscr, TRUE);
    set_escdelay(25);
    define_replies();
    if (has_colors()) {
        start_color();
        use_default_colors();
    }
    curs_set(0);
    // ncurses' own handler would draw from inside a signal; ctrl-z arrives as a key.
    signal(SIGTSTP, SIG_DFL);
    cterminal_write(CTERMINAL_MODES_ON, sizeof CTERMINAL_MODES_ON - 1);
    cterminal_is_drawing = 1;
    return true;
}

void cterminal_release(void) {
    cterminal_write(CTERMINAL_MODES_OFF, sizeof CTERMINAL_MODES_OFF - 1);
    curs_set(1);
    endwin();
    cterminal_is_drawing = 0;
}

void cterminal_resume(void) {
    cterminal_is_drawing = 1;
    reset_prog_mode();
    cterminal_write(CTERMINAL_MODES_ON, sizeof CTERMINAL_MODES_ON - 1);
    clearok(curscr, TRUE);
    refresh();
    curs_set(0);
}

void cterminal_stop(void) {
    // To the whole group: raise would reach only this thread, which may block the signal.
    kill(0, SIGTSTP);
}

void cterminal_measure(int *rows, int *columns) {
    struct winsize size;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_row > 0 && size.ws_col > 0 &&
        (size.ws_row != getmaxy(stdscr) || size.ws_col != getmaxx(stdscr))) {
        resizeterm(size.ws_row, size.ws_col);
    }
    *rows = getmaxy(stdscr);
    *columns = getmaxx(stdscr);
}

void cterminal_forget(void) { clearok(curscr, TRUE); }

void cterminal_write(const char *bytes, int count) {
    while (count > 0) {
        ssize_t written = write(STDOUT_FILENO, bytes, (size_t)count);
        if (written <= 0) return;
        bytes += written;
        count -= (int)written;
    }
}
