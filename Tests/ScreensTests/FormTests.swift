import Canvas
import Marketplace
import Testing

@testable import Screens

@Suite struct FormTests {
    private enum Part: String {
        case name
        case nights
        case kind
        case card
    }

    private var form: Form<Part> {
        Form(
            [
                .init(.name, "Name", .text(TextInput())),
                .init(.nights, "Nights", .stepper(1, 1...3, one: "night", many: "nights")),
                .init(.kind, "Kind", .choice(["any", "room", "home"], selected: 0)),
                .init(
                    .card,
                    "Card",
                    .digits(TextInput(), DigitGroups(limit: 16, size: 4))
                ),
            ],
            submit: "Go"
        )
    }

    private func typed(_ text: String, _ form: inout Form<Part>) {
        for character in text { _ = form.handle(.character(character)) }
    }

    @Test func `tab goes round, backtab the other way, through the button`() {
        var form = form
        var seen: [Part?] = []
        for _ in 0..<5 {
            _ = form.handle(.tab)
            seen.append(form.focused)
        }
        #expect(seen == [.nights, .kind, .card, nil, .name])
        _ = form.handle(.backTab)
        #expect(form.isOnButton)
    }

    @Test func `enter goes on, and on the button submits`() {
        var form = form
        let first = form.handle(.enter)
        #expect(first == .moved)
        form.focusOnButton()
        let second = form.handle(.enter)
        #expect(second == .submitted)
    }

    @Test func `letters are text in a text field and nothing in a stepper`() {
        var form = form
        #expect(form.isTyping)
        typed("q", &form)
        #expect(form.text(.name) == "q")
        form.focus(on: .nights)
        #expect(!form.isTyping)
        let outcome = form.handle(.character("q"))
        #expect(outcome == nil)
    }

    @Test func `a stepper stops at its ends, a choice goes round`() {
        var form = form
        form.focus(on: .nights)
        for _ in 0..<5 { _ = form.handle(.right) }
        #expect(form.number(.nights) == 3)
        form.focus(on: .kind)
        _ = form.handle(.left)
        #expect(form.text(.kind) == "home")
    }

    @Test func `digits stand in groups and nothing else gets in`() {
        var form = form
        form.focus(on: .card)
        typed("4242x4242 4", &form)
        #expect(form[.card]?.shown == .text(TextInput("4242 4242 4")))
        #expect(form.text(.card) == "424242424")
        _ = form.handle(.backspace)
        #expect(form[.card]?.shown == .text(TextInput("4242 4242")))
        _ = form.handle(.paste("1111-2222-3333"))
        #expect(form.text(.card) == "42424242")
        _ = form.handle(.paste("1111-2222"))
        #expect(form.text(.card) == "4242424211112222")
    }

    @Test func `the cursor stays at its digit while groups move`() {
        var form = form
        form.focus(on: .card)
        typed("12345678", &form)
        _ = form.handle(.left)
        _ = form.handle(.left)
        _ = form.handle(.left)
        _ = form.handle(.left)
        _ = form.handle(.backspace)
        typed("9", &form)
        #expect(form.text(.card) == "12395678")
    }

    @Test func `errors go to the first wrong field and go when it changes`() {
        var form = form
        form.show([.kind: "no", .card: "too short"])
        #expect(form.focused == .kind)
        #expect(form.hasErrors)
        _ = form.handle(.right)
        form.focus(on: .card)
        typed("4", &form)
        #expect(!form.hasErrors)
    }

    @Test func `the server's complaints find their fields by name`() {
        var form = form
        let isFound = form.show(serverErrors: ["/card": "no"])
        #expect(isFound)
        #expect(form.focused == .card)
        let isFoundElsewhere = form.show(serverErrors: ["/elsewhere": "no"])
        #expect(!isFoundElsewhere)
    }

    @Test func `card numbers are checked by their last digit`() {
        #expect(TestCard.all.allSatisfy { CardCheck.isPlausible($0.number) })
        #expect(!CardCheck.isPlausible("4242424242424243"))
        #expect(CardCheck.expiry("0928")?.year == 2028)
        #expect(CardCheck.expiry("1328") == nil)
    }
}
