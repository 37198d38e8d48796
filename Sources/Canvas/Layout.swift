/// Paints elements into a grid.
///
/// Pure: the same element, size and glyphs give the same grid.
package enum Layout {
    /// Paints a whole screen; one too small for it names the size it needs.
    package static func paint(_ frame: Frame, size: Size, glyphs: Glyphs = .unicode) -> Grid {
        var painter = Painter(size: size, glyphs: glyphs)
        guard size.columns >= Size.minimum.columns, size.rows >= Size.minimum.rows else {
            painter.paintTooSmall()
            return painter.grid
        }
        painter.paint(frame)
        return painter.grid
    }

    /// Paints one element over the whole grid.
    package static func paint(_ element: Element, size: Size, glyphs: Glyphs = .unicode) -> Grid {
        var painter = Painter(size: size, glyphs: glyphs)
        painter.paint(element, in: Area(size))
        return painter.grid
    }

    /// The rows an element needs in so many columns.
    ///
    /// Screens need it to know how far a ``ScrollView`` can scroll.
    package static func rows(
        of element: Element,
        columns: Int,
        glyphs: Glyphs = .unicode
    ) -> Int {
        Painter(size: Size(columns: 0, rows: 0), glyphs: glyphs).rows(of: element, columns)
    }

    /// The area of a screen's body, which lists and scroll views divide among themselves.
    package static func body(
        of frame: Frame,
        size: Size,
        glyphs: Glyphs = .unicode
    ) -> Size {
        let painter = Painter(size: Size(columns: 0, rows: 0), glyphs: glyphs)
        let chrome =
            painter.rows(of: frame.header, size.columns)
            + painter.rows(of: frame.footer, size.columns)
        return Size(columns: size.columns, rows: size.rows - chrome)
    }
}
