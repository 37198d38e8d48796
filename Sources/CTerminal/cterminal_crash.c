#include "cterminal_internal.h"

#include <signal.h>
#include <termios.h>
#include <unistd.h>

// Only what is safe in a signal handler happens here: write, tcsetattr, sigaction, raise.

static const int signals[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE};
enum { SIGNAL_COUNT = sizeof signals / sizeof signals[0] };

static struct sigaction earlier[SIGNAL_COUNT];
static struct termios saved;
static bool has_saved = false;

// Mouse, focus and paste reports off, plain text, cursor shown, main screen.
static const char reset[] =
    "\033[?1006l\033[?1000l" CTERMINAL_MODES_OFF "\033[0m\033[?25h\033[?1l\033>\033[?1049l\r\n";

static void restore_and_raise(int number) {
    if (cterminal_is_drawing) {
        ssize_t ignored = write(STDOUT_FILENO, reset, sizeof reset - 1);
        (void)ignored;
        if (has_saved) tcsetattr(STDIN_FILENO, TCSANOW, &saved);
    }
    for (int i = 0; i < SIGNAL_COUNT; i++) {
        if (signals[i] == number) sigaction(number, &earlier[i], NULL);
    }
    raise(number);
}

void cterminal_guard_crashes(void) {
    has_saved = tcgetattr(STDIN_FILENO, &saved) == 0;
    struct sigaction action = {.sa_handler = restore_and_raise};
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_NODEFER | SA_ONSTACK;
    for (int i = 0; i < SIGNAL_COUNT; i++) sigaction(signals[i], &action, &earlier[i]);
}
