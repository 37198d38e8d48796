/// What a piece of text means, so that a theme can decide how it looks.
package enum Role: UInt8, Sendable, Hashable, CaseIterable {
    case uiBackground
    case uiForeground
    case uiDim
    case uiBorder
    case uiBorderFocus
    case uiTitle
    case uiAccent
    case uiLink
    case uiMatch
    case uiSelection
    case uiSelectionInactive
    case uiCursor
    case uiHintKey
    case uiHintText
    case uiTab
    case uiTabActive
    case uiScrollbar
    case uiInput
    case uiInputFocus
    case uiInputError
    case uiInputPlaceholder
    case uiButton
    case uiButtonFocus
    case uiDisabled
    case uiPopup
    case uiToast
    case uiBadge
    case statusOK
    case statusWarn
    case statusError
    case statusInfo
    case syncOnline
    case syncOffline
    case syncPending
    case syncSending
    case syncConflict
    case syncStale
    case listingTitle
    case listingPrice
    case listingRating
    case listingLocation
    case listingSuperhost
    case listingSaved
    case calendarFree
    case calendarBooked
    case calendarBlocked
    case calendarMine
    case calendarCheckIn
    case calendarCheckOut
    case calendarRange
    case calendarRangeEdge
    case calendarToday
    case calendarPriceLow
    case calendarPriceMid
    case calendarPriceHigh
    case calendarMinimumStay
    case moneyTotal
    case moneyFee
    case moneyDiscount
    case moneyRefund
    case reservationRequested
    case reservationConfirmed
    case reservationActive
    case reservationPast
    case reservationCancelled
    case chatMe
    case chatThem
    case chatUnread
    case mapWater
    case mapPark
    case mapRoad
    case mapLabel
    case mapPin
    case mapPinSelected
    case chart1
    case chart2
    case chart3
    case chart4
    case chart5
    case chart6

    /// The dotted name a theme file uses, such as `cal.price.low`.
    package var name: String { Self.names[Int(rawValue)] }

    /// The role of that dotted name, if there is one.
    package init?(name: String) {
        guard let index = Self.names.firstIndex(of: name) else { return nil }
        self = Self.allCases[index]
    }

    /// Dotted names in the order of the cases.
    static let names: [String] = [
        "ui.bg", "ui.fg", "ui.dim", "ui.border", "ui.border.focus", "ui.title", "ui.accent",
        "ui.link", "ui.match", "ui.selection", "ui.selection.inactive", "ui.cursor",
        "ui.hint.key", "ui.hint.text", "ui.tab", "ui.tab.active", "ui.scrollbar", "ui.input",
        "ui.input.focus", "ui.input.error", "ui.input.placeholder", "ui.button",
        "ui.button.focus", "ui.disabled", "ui.popup", "ui.toast", "ui.badge",
        "status.ok", "status.warn", "status.error", "status.info",
        "sync.online", "sync.offline", "sync.pending", "sync.sending", "sync.conflict",
        "sync.stale",
        "listing.title", "listing.price", "listing.rating", "listing.location",
        "listing.superhost", "listing.saved",
        "cal.free", "cal.booked", "cal.blocked", "cal.mine", "cal.checkin", "cal.checkout",
        "cal.range", "cal.range.edge", "cal.today", "cal.price.low", "cal.price.mid",
        "cal.price.high", "cal.minstay",
        "money.total", "money.fee", "money.discount", "money.refund",
        "res.requested", "res.confirmed", "res.active", "res.past", "res.cancelled",
        "chat.me", "chat.them", "chat.unread",
        "map.water", "map.park", "map.road", "map.label", "map.pin", "map.pin.selected",
        "chart.1", "chart.2", "chart.3", "chart.4", "chart.5", "chart.6",
    ]
}

/// Attributes of text beside its colours.
package struct Modifiers: OptionSet, Sendable, Hashable {
    /// The set as bits.
    package let rawValue: UInt8

    /// The set of those bits.
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Heavier strokes.
    package static let bold = Modifiers(rawValue: 1)
    /// Fainter than normal.
    package static let dim = Modifiers(rawValue: 2)
    /// Slanted.
    package static let italic = Modifiers(rawValue: 4)
    /// A line below.
    package static let underline = Modifiers(rawValue: 8)
    /// Foreground and background exchanged.
    package static let reverse = Modifiers(rawValue: 16)
    /// A line through.
    package static let struck = Modifiers(rawValue: 32)
}
