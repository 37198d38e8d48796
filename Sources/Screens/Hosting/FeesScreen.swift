import Canvas
import Marketplace

/// What a stay costs beside its nights: fees for the whole stay, and for guests above a number.
struct FeesScreen: FormScreen {
    enum Part: String, CaseIterable, Sendable {
        case cleaning
        case linen
        case pet
        case included = "included_guests"
        case extraGuest = "extra_guest"
    }

    let home: OwnHome
    private let anew: HomeEditDraft?
    /// The prices as the form was opened with.
    private let prices: PriceRules
    var longText: Part? { nil }
    var form: Form<Part>
    var sending: Request?
    var problem: String?
    private let begun: Form<Part>

    init(_ home: OwnHome, _ draft: HomeEditDraft? = nil) {
        self.home = home
        anew = draft
        prices = home.details(with: draft).prices ?? PriceRules(base: .zero(.euro))
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

    var title: String { "Fees" }

    var unsaved: String? {
        let isChanged = Part.allCases.contains {
            form.text($0) != begun.text($0) || form.number($0) != begun.number($0)
        }
        return sending == nil && isChanged ? "What you changed of the fees is not saved." : nil
    }

    // MARK: Commands

    func commands(_ world: World) -> [Command] {
        [
            Command("fees.save", "save", .control("o"), whyNot: whyNotSend),
            Command("fees.next", "next field", .tab),
        ]
    }

    mutating func perform(_ command: CommandID, _ world: World) -> [Effect] {
        switch command {
        case "fees.save": submit(world)
        case "fees.next": goOn()
        default: []
        }
    }

    mutating func submit(_ world: World) -> [Effect] {
        guard sending == nil else { return [] }
        var wrong: [Part: String] = [:]
        let written = written(&wrong)
        form.show(wrong)
        guard wrong.isEmpty else { return [] }
        guard let edit = home.edit(written, in: anew) else { return home.nothing(anew?.id) }
        return send(.editHome(edit))
    }

    mutating func kept(_ world: World) -> [Effect] {
        [.toast(Kept.toast("Fees", world)), .close]
    }

    // MARK: What was written

    private func written(_ wrong: inout [Part: String]) -> PriceRules {
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
        switch Amount.ofFee(form.text(part), in: prices.base.currency) {
        case .success(let money): return money
        case .failure(let reason):
            wrong[part] = reason.sentence
            return nil
        }
    }

    // MARK: View

    func heading(_ world: World) -> Element {
        Parts.titled("Fees", home.title, [], home.stateLine, world)
    }

    func body(_ world: World) -> Element {
        let what = Line("Guests see these in the total of every stay.", .uiDim)
        return formPage(world, about: world.body.rows < 14 ? [] : [what])
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
