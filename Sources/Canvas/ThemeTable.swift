/// A theme worked out for what a terminal can show: looking a style up is indexing an array.
package struct ThemeTable: Sendable, Equatable {
    /// What the terminal is asked for.
    package struct Look: Sendable, Hashable {
        /// The colour of the text.
        package var foreground: Color
        /// The colour behind the text.
        package var background: Color
        /// Attributes of the text.
        package var modifiers: Modifiers

        /// The contrast of text and ground as WCAG 2 defines it, from 1 to 21.
        ///
        /// Only what is given as red, green and blue is known for certain.
        package var contrast: Double { Perception.contrast(foreground, background) }
    }

    /// The colours it was worked out for.
    package let depth: ColorDepth
    private let roles: [Theme.Look]
    private let heat: [Color]
    private let base: Look

    /// Works a theme out for a terminal of that depth.
    package init(_ theme: Theme, depth: ColorDepth) {
        self.depth = depth
        roles = Role.allCases.map { Self.resolve(theme.look(of: $0), $0, depth) }
        heat = Self.heat(theme, depth)
        let background = roles[Int(Role.uiBackground.rawValue)].background
        let foreground = roles[Int(Role.uiForeground.rawValue)].foreground
        base = Look(
            foreground: foreground ?? .terminal,
            background: background ?? .terminal,
            modifiers: []
        )
    }

    /// What a style looks like: its role over the ground, its layer over both.
    package func look(of style: Style) -> Look {
        let role = roles[Int(style.role.rawValue)]
        var look = Look(
            foreground: role.foreground ?? base.foreground,
            background: role.background ?? base.background,
            modifiers: role.modifiers.union(style.modifiers)
        )
        if style.heat > 0, style.heat <= heat.count { look.foreground = heat[style.heat - 1] }
        // What has a ground of its own keeps it: a badge stays a badge on a selected row.
        guard let layer = style.layer, role.background == nil else { return look }
        let over = roles[Int(layer.rawValue)]
        if let foreground = over.foreground { look.foreground = foreground }
        if let background = over.background { look.background = background }
        look.modifiers.formUnion(over.modifiers)
        return look
    }

    private static func resolve(_ look: Theme.Look, _ role: Role, _ depth: ColorDepth) -> Theme.Look
    {
        var resolved = look
        switch depth {
        case .monochrome:
            resolved.foreground = nil
            resolved.background = nil
            if look.background != nil, standsOut.contains(role) {
                resolved.modifiers.insert(.reverse)
            }
        case .ansi:
            resolved.foreground = look.ansi?.foreground ?? look.foreground?.degraded(to: depth)
            resolved.background = look.ansi?.background ?? look.background?.degraded(to: depth)
        case .indexed, .rgb:
            resolved.foreground = look.foreground?.degraded(to: depth)
            resolved.background = look.background?.degraded(to: depth)
        }
        return resolved
    }

    /// Roles that must be seen even where a background cannot be.
    private static let standsOut: Set<Role> = [
        .uiSelection, .uiCursor, .uiTabActive, .uiButtonFocus, .uiBadge, .calendarRange,
        .mapPinSelected,
    ]

    /// The colours of the price gradient's steps; none where only attributes can be shown.
    private static func heat(_ theme: Theme, _ depth: ColorDepth) -> [Color] {
        guard depth != .monochrome else { return [] }
        let roles: [Role] = [.calendarPriceLow, .calendarPriceMid, .calendarPriceHigh]
        let isFine = depth >= .indexed && theme.priceGradient.count >= 2
        let stops =
            isFine
            ? theme.priceGradient
            : roles.map {
                let look = theme.look(of: $0)
                return (depth == .ansi ? look.ansi?.foreground : nil) ?? look.foreground
                    ?? .terminal
            }
        return (0..<Style.heatSteps).map { step in
            let place = Double(step) / Double(Style.heatSteps - 1) * Double(stops.count - 1)
            let index = min(stops.count - 2, Int(place))
            let color =
                isFine
                ? Perception.mix(stops[index], stops[index + 1], place - Double(index))
                : stops[Int(place.rounded())]
            return color.degraded(to: depth)
        }
    }
}
