import Canvas
import Marketplace

/// The filters of a search as a form: price limit, guests, type and amenities.
struct FilterForm: Sendable, Equatable {
    /// The name of a field; amenities have one each.
    struct Name: RawRepresentable, Sendable, Hashable {
        let rawValue: String

        static let price = Name(rawValue: "price_max")
        static let guests = Name(rawValue: "guests")
        static let type = Name(rawValue: "home_type")

        static func amenity(_ amenity: Amenity) -> Name {
            Name(rawValue: "amenity.\(amenity.rawValue)")
        }
    }

    private(set) var form: Form<Name>
    /// What was set before; escape brings it back.
    let before: SearchCriteria

    private static let currency = Currency.euro

    init(_ criteria: SearchCriteria) {
        before = criteria
        let limit = criteria.nightlyLimit.map { String($0.minorUnits / 100) } ?? ""
        let type = criteria.homeType.flatMap { HomeType.allCases.firstIndex(of: $0) }
        let digits = DigitGroups(limit: 6, size: 6)
        let price = TextInput(limit, placeholder: "a night; no limit")
        form = Form(
            [
                .init(.price, "price up to, €", .digits(price, digits)),
                .init(
                    .guests,
                    "guests",
                    .stepper(criteria.guests, 1...16, one: "guest", many: "guests")
                ),
                .init(
                    .type,
                    "type",
                    .choice(
                        ["any"] + HomeType.allCases.map(\.title),
                        selected: type.map { $0 + 1 } ?? 0
                    )
                ),
            ]
                + Amenity.allCases.map { amenity in
                    .init(
                        .amenity(amenity),
                        amenity.title,
                        .toggle(criteria.amenities.contains(amenity))
                    )
                }
        )
    }

    /// Whether letters are text now.
    var isTyping: Bool { form.isTyping }

    /// The search with these filters.
    func applied(to criteria: SearchCriteria) -> SearchCriteria {
        var criteria = criteria
        criteria.nightlyLimit = Int64(form.text(.price)).flatMap { amount in
            amount > 0
                ? Money(minorUnits: amount * 100, currency: FilterForm.currency) : nil
        }
        criteria.guests = form.number(.guests)
        let type = form.number(.type)
        criteria.homeType = type == 0 ? nil : HomeType.allCases[type - 1]
        criteria.amenities = Set(Amenity.allCases.filter { form.isOn(.amenity($0)) })
        return criteria
    }

    /// Does what the key does in the form; nil when it means nothing there.
    mutating func handle(_ key: Key) -> Form<Name>.Outcome? {
        if key == .enter { return .submitted }
        return form.handle(key)
    }

    /// The fields around the focus, as many as fit into the rows.
    func dialog(rows: Int) -> Dialog {
        let room = max(3, rows - 4)
        var window = ListWindow(total: form.fields.count, capacity: room)
        window.select(form.focus)
        let shown = window.visible.map { index in
            let field = form.fields[index]
            return FormField(field.label, field.kind.shown, error: field.error)
        }
        let more =
            window.visible.upperBound < form.fields.count
            ? "\(form.fields.count - window.visible.upperBound) more below · " : ""
        return Dialog(
            "Filters",
            columns: 56,
            .rows(
                .form(FormBlock(shown, focus: form.focus - window.first)),
                .gap,
                .line(Line(more + "space or ← → change · enter done", .uiDim))
            )
        )
    }
}
