import Canvas
import Marketplace

/// Writes to the other side of a stay; the message is kept here until the server has it.
struct MessageScreen: FormScreen {
    enum Part: String, Sendable {
        case text
    }

    private let thread: ThreadID
    private let booking: Booking
    var longText: Part? { .text }
    var form: Form<Part>
    var sending: Request?
    var problem: String?

    init(_ booking: Booking, thread: ThreadID) {
        self.booking = booking
        self.thread = thread
        let text = TextInput(placeholder: "Write to \(booking.listing.hostName)")
        form = Form([.init(.text, "Message", .multiline(text, rows: 6))], submit: "Send →")
    }

    var title: String { "Message" }

    var unsaved: String? {
        text.isEmpty ? nil : "Your message is not sent, and its text would be lost."
    }

    private var text: String { form.text(.text).trimmingLines }

    func commands(_ world: World) -> [Command] {
        [
            Command(
                "message.send",
                "send",
                .enter,
                whyNot: whyNotSend,
                isInFooter: form.isOnButton
            ),
            Command("message.next", "to the button", .tab, isInFooter: !form.isOnButton),
            Command("message.editor", "write in editor", .control("e")),
        ].filter { !form.isTyping || $0.id != "message.send" }
    }

    mutating func perform(_ command: CommandID, _ world: World) -> [Effect] {
        switch command {
        case "message.send": submit(world)
        case "message.next": goOn()
        case "message.editor": writeInEditor()
        default: []
        }
    }

    mutating func submit(_ world: World) -> [Effect] {
        guard sending == nil else { return [] }
        guard Messages.isSendable(text) else {
            let most = Words.grouped(Messages.longestText)
            form.show([.text: text.isEmpty ? "Write something first." : "At most \(most) letters."])
            return []
        }
        return send(.message(thread, text: text, subject: booking.listing.title))
    }

    mutating func kept(_ world: World) -> [Effect] {
        form.write("", into: .text)
        let when =
            world.connection.isOffline
            ? "it leaves when the server is back" : "it leaves in a moment"
        return [.toast(Toast("Message kept; \(when) · ! to take it back", .ok)), .close]
    }

    // MARK: View

    func heading(_ world: World) -> Element {
        Parts.heading(
            "Message",
            [booking.listing.hostName, booking.listing.title, Words.dates(booking.stay)]
        )
    }

    func body(_ world: World) -> Element {
        var rows: [Element] = [.gap, form.fieldsElement(), .gap]
        if let problem { rows.append(Parts.message(.error, problem)) }
        return .rows(rows + [form.buttonElement()]).inset()
    }
}
