import Canvas
import Marketplace

/// Writes to the other side of a stay; the message is kept here until the server has it.
struct MessageScreen: Screen {
    enum Part: String, Sendable {
        case text
    }

    private let thread: ThreadID
    private let booking: Booking
    private(set) var form: Form<Part>
    private var sending: Request?
    private var problem: String?

    init(_ booking: Booking, thread: ThreadID) {
        self.booking = booking
        self.thread = thread
        let text = TextInput(placeholder: "Write to \(booking.listing.hostName)")
        form = Form([.init(.text, "Message", .multiline(text, rows: 6))], submit: "Send →")
    }

    var title: String { "Message" }
    var isTyping: Bool { form.isTyping }

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
                whyNot: sending == nil ? nil : "It is being stored.",
                isInFooter: form.isOnButton
            ),
            Command("message.next", "to the button", .tab, isInFooter: !form.isOnButton),
            Command("message.editor", "write in editor", .control("e")),
        ].filter { !form.isTyping || $0.id != "message.send" }
    }

    mutating func perform(_ command: CommandID, _ world: World) -> [Effect] {
        switch command {
        case "message.send": return send()
        case "message.next": _ = form.handle(.tab)
        case "message.editor":
            form.focus(on: .text)
            return [.edit(form.text(.text))]
        default: break
        }
        return []
    }

    mutating func handle(_ key: Key, _ world: World) -> [Effect]? {
        guard let outcome = form.handle(key) else { return nil }
        switch outcome {
        case .edit(let text): return [.edit(text)]
        case .submitted: return send()
        case .changed, .moved: return []
        }
    }

    mutating func edited(_ text: String, _ world: World) -> [Effect] {
        form.write(text.trimmingLines, into: .text)
        return []
    }

    private mutating func send() -> [Effect] {
        guard sending == nil else { return [] }
        guard Messages.isSendable(text) else {
            let most = Words.grouped(Messages.longestText)
            form.show([.text: text.isEmpty ? "Write something first." : "At most \(most) letters."])
            return []
        }
        let request = Request.message(thread, text: text, subject: booking.listing.title)
        sending = request
        return [.send(request)]
    }

    mutating func receive(_ answer: Answer, _ world: World) -> [Effect] {
        guard let sending, answer.request == sending else { return [] }
        self.sending = nil
        switch answer.result {
        case .success:
            form.write("", into: .text)
            let when =
                world.connection.isOffline
                ? "it leaves when the server is back" : "it leaves in a moment"
            return [.toast(Toast("Message kept; \(when) · ! to take it back", .ok)), .close]
        case .failure(.signedOut): return [.open(.logIn)]
        case .failure(let failure): problem = failure.sentence
        }
        return []
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
        let bar = ButtonBar([.init(form.submit ?? "")], focus: form.isOnButton ? 0 : nil)
        return .rows(rows + [.buttons(bar)]).inset()
    }
}
