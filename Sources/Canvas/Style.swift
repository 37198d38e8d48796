/// How a cell looks, by meaning; a theme turns it into colours.
///
/// A small integer inside, so that cells stay cheap to compare.
package struct Style: Sendable, Hashable {
    /// Role, layer, modifiers and heat in eight bits each.
    package let bits: UInt32

    /// The style of those parts.
    ///
    /// - Parameters:
    ///   - role: The meaning of the text.
    ///   - layer: A state drawn over it, such as the selection; `nil` for none.
    ///   - modifiers: Attributes beside what role and layer bring.
    ///   - heat: A step from 1 (low) to ``heatSteps`` (high) of the price gradient; 0 for none.
    package init(
        _ role: Role = .uiForeground,
        over layer: Role? = nil,
        _ modifiers: Modifiers = [],
        heat: Int = 0
    ) {
        let layerBits = layer.map { UInt32($0.rawValue) + 1 } ?? 0
        let heatBits = UInt32(min(max(heat, 0), Self.heatSteps))
        bits =
            UInt32(role.rawValue) | layerBits << 8 | UInt32(modifiers.rawValue) << 16
            | heatBits << 24
    }

    /// How many steps the price gradient has.
    package static let heatSteps = 15

    /// The meaning of the text.
    package var role: Role { Role(rawValue: UInt8(bits & 0xFF)) ?? .uiForeground }

    /// The state drawn over the role.
    package var layer: Role? {
        let index = bits >> 8 & 0xFF
        return index == 0 ? nil : Role(rawValue: UInt8(index - 1))
    }

    /// Attributes beside what role and layer bring.
    package var modifiers: Modifiers { Modifiers(rawValue: UInt8(bits >> 16 & 0xFF)) }

    /// The step of the price gradient, 0 for none.
    package var heat: Int { Int(bits >> 24) }

    /// The same style with a state over it.
    package func over(_ layer: Role?) -> Style {
        guard let layer else { return self }
        return Style(role, over: layer, modifiers, heat: heat)
    }

    /// The same style with more attributes.
    package func adding(_ modifiers: Modifiers) -> Style {
        Style(role, over: layer, self.modifiers.union(modifiers), heat: heat)
    }
}
