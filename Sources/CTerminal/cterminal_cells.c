#include "cterminal_internal.h"

#include <wchar.h>

int cterminal_colors(void) { return has_colors() ? COLORS : 0; }

int cterminal_pair(int foreground, int background) {
    // Without colours alloc_pair crashes.
    if (!has_colors()) return 0;
    if (foreground < 0 && background < 0) return 0;
    int pair = alloc_pair(foreground, background);
    return pair < 0 ? 0 : pair;
}

static attr_t attributes_of(uint32_t flags) {
    attr_t attributes = WA_NORMAL;
    if (flags & CTERMINAL_BOLD) attributes |= WA_BOLD;
    if (flags & CTERMINAL_DIM) attributes |= WA_DIM;
#ifdef WA_ITALIC
    if (flags & CTERMINAL_ITALIC) attributes |= WA_ITALIC;
#endif
    if (flags & CTERMINAL_UNDERLINE) attributes |= WA_UNDERLINE;
    if (flags & CTERMINAL_REVERSE) attributes |= WA_REVERSE;
    // ncurses has no struck text; dim at least tells it from the rest.
    if (flags & CTERMINAL_STRUCK) attributes |= WA_DIM;
    return attributes;
}

void cterminal_put(int row, int column, uint32_t base, uint64_t marks, int width,
                   uint32_t attributes, int pair) {
    wchar_t text[5] = {(wchar_t)base, 0, 0, 0, 0};
    if (base > 0x7E && wcwidth((wchar_t)base) != width) {
        text[0] = L'?';
        marks = 0;
    }
    for (int i = 1; i < 4 && marks != 0; i++) {
        text[i] = (wchar_t)(marks & 0x1FFFFF);
        marks >>= 21;
    }
    cchar_t cell;
    attr_t attribute = attributes_of(attributes);
    // The pair goes through the pointer, since the short argument ends at 32767.
    if (setcchar(&cell, text, attribute, 0, &pair) == ERR) return;
    mvadd_wchnstr(row, column, &cell, 1);
    if (width == 2 && text[0] == L'?') mvadd_wchnstr(row, column + 1, &cell, 1);
}

void cterminal_set_cursor(int row, int column) {
    if (row >= 0) move(row, column);
    curs_set(row >= 0 ? 1 : 0);
}

void cterminal_flush(void) {
    wnoutrefresh(stdscr);
    doupdate();
}
