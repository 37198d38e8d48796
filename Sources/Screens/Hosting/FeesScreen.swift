import Canvas
import Marketplace

/// What a stay costs beside its nights: fees for the whole stay, and for guests above a number.
struct FeesScreen: HomeForm {
    enum Part: String, Sendable {
        case cleaning
        case linen
        case pet
        case included = "included_guests"
        case extraGuest = "extra_guest"
    }

    let home: OwnHome
    var replaces: String? { anew?.id }
    private let anew: HomeEditDraft?
    /// The prices as the form was opened with.
    private let prices: PriceRules
    var form: Form<Part>
    var sending: Request?
    var problem: String?
    private let begun: Form<Part>

    init(_ home: OwnHome, _ draft: HomeEditDraft? = nil) {
        self.home = home
        anew = draft
        prices = home.prices(with: draft)
        form = Form(FeesScreen.fields(prices), submit: "Save →")
        begun = form
    }

    private static func fields(_ prices: PriceRules) -> [Form<Part>.Field] {
        func amount(_ money: Money?) -> FormKind {
            .text(TextInput(money.map { "\($0)" } ?? "", placeholder: "none"))
        }
        func fee(_ kind: StayFee.Kind) -> FormKind {
            amount(prices.fees.first { $0.kind == kind }?.amount)
        }
        let included = prices.includedGuests
        let range = min(1, included)...max(ListingDraft.largestCapacity, included)
        return [
            .init(.cleaning, "Cleaning", fee(.cleaning), hint: "once a stay"),
            .init(.linen, "Linen", fee(.linen), hint: "once a stay"),
            .init(.pet, "Pets", fee(.pet), hint: "once a stay, if guests bring any"),
            .init(
                .included,
                "Price is for",
                .stepper(included, range, one: "guest", many: "guests")
            ),
            .init(
                .extraGuest,
                "Each further",
                amount(prices.extraGuest),
                hint: "guest, a night"
            ),
        ]
    }

    static let commandPrefix = "fees"
    static let subject = "Fees"
    static let loss = "What you changed of the fees is not saved."
    static let about: String? = "Guests see these in the total of every stay."

    var title: String { "Fees" }
    var isChanged: Bool { !form.says(theSameAs: begun) }

    // MARK: What was written

    func written(_ wrong: inout [Part: String]) -> Request? {
        home.edit(rules(&wrong), in: anew).map { .editHome($0) }
    }

    private func rules(_ wrong: inout [Part: String]) -> PriceRules {
        var rules = prices
        for kind in StayFee.Kind.allCases {
            guard let part = Part(rawValue: kind.rawValue) else { continue }
            rules.setFee(kind, to: amount(part, &wrong))
        }
        rules.includedGuests = form.number(.included)
        let extra = amount(.extraGuest, &wrong)
        // Nothing and an amount of nothing are the same to the host.
        if extra != nil || rules.extraGuest?.isZero == false { rules.extraGuest = extra }
        return rules
    }

    private func amount(_ part: Part, _ wrong: inout [Part: String]) -> Money? {
        let written = Amount.ofFee(form.text(part), in: prices.base.currency)
        return written.value(of: part, &wrong) ?? nil
    }
}

extension PriceRules {
    /// Asks for this much under the name, or for nothing; other fees stay where they stand.
    fileprivate mutating func setFee(_ kind: StayFee.Kind, to amount: Money?) {
        let index = fees.firstIndex { $0.kind == kind }
        switch (index, amount) {
        case (let index?, let amount?): fees[index].amount = amount
        case (let index?, nil): if !fees[index].amount.isZero { fees.remove(at: index) }
        case (nil, let amount?): fees.append(StayFee(kind: kind, amount: amount))
        case (nil, nil): break
        }
    }
}
