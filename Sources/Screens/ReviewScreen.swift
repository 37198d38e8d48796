import Canvas
import Marketplace

/// Writes a review of a stay; it stays hidden until both sides have written or the time is over.
struct ReviewScreen: FormScreen {
    /// The names of the form's fields; the parts of a stay go by their own names.
    enum Part: String, Sendable {
        case stars
        case cleanliness
        case accuracy
        case arrival
        case communication
        case location
        case value
        case text
        case privateNote = "private_note"

        init(_ subScore: SubScore) {
            switch subScore {
            case .cleanliness: self = .cleanliness
            case .accuracy: self = .accuracy
            case .arrival: self = .arrival
            case .communication: self = .communication
            case .location: self = .location
            case .value: self = .value
            }
        }
    }

    let booking: Booking
    var longText: Part? { .text }
    var form: Form<Part>
    /// What was there when the screen opened; leaving with more than that asks.
    private let initial: ReviewDraft
    var sending: Request?
    var problem: String?
    private var isDone = false

    init(_ booking: Booking) {
        self.booking = booking
        let draft = ReviewDraft(
            stars: booking.review?.stars ?? 0,
            subScores: booking.review?.subScores ?? [:],
            text: booking.review?.text ?? ""
        )
        initial = draft
        let isOut = booking.review?.publishedAt != nil
        form = isOut ? Form([]) : ReviewScreen.form(draft, host: booking.listing.hostName)
    }

    private static func form(_ draft: ReviewDraft, host: String) -> Form<Part> {
        let subScores = SubScore.allCases.map { subScore in
            Form<Part>.Field(
                Part(subScore),
                subScore.title.prefix(1).uppercased() + subScore.title.dropFirst(),
                .stars(draft.subScores[subScore] ?? 0)
            )
        }
        let text = TextInput(draft.text, placeholder: "What should the next guest know?")
        let note = TextInput(placeholder: "For \(host) alone; never published")
        return Form(
            [.init(.stars, "The stay as a whole", .stars(draft.stars))] + subScores + [
                .init(.text, "Public review", .multiline(text, rows: 4)),
                .init(.privateNote, "Private note", .multiline(note, rows: 2)),
            ],
            submit: "Send review →"
        )
    }

    var title: String { "Review" }

    var unsaved: String? {
        guard !isDone, canWrite, draft != initial else { return nil }
        return "Your review is not sent, and its text would be lost."
    }

    /// Nothing can be changed once both reviews are out.
    var canWrite: Bool { booking.review?.publishedAt == nil }

    /// What is filled in.
    var draft: ReviewDraft {
        var subScores: [SubScore: Int] = [:]
        for subScore in SubScore.allCases {
            let stars = form.number(Part(subScore))
            if stars > 0 { subScores[subScore] = stars }
        }
        return ReviewDraft(
            stars: form.number(.stars),
            subScores: subScores,
            text: form.text(.text).trimmingLines,
            privateNote: form.text(.privateNote).trimmingLines
        )
    }

    mutating func appear(_ world: World) -> [Effect] { isDone ? [.close] : [] }

    func commands(_ world: World) -> [Command] {
        guard canWrite else { return [] }
        var commands: [Command] = []
        if form.isOnButton {
            commands.append(Command("review.send", "send review", .enter, whyNot: whyNot(world)))
        } else {
            let isStars = !form.isTyping
            commands.append(Command("review.next", isStars ? "next" : "next field", .tab))
            if isStars {
                commands.append(Command("review.rate", "rate", .character("5"), isInFooter: false))
            }
        }
        commands.append(Command("review.editor", "write in editor", .control("e")))
        return commands
    }

    private func whyNot(_ world: World) -> String? {
        if sending != nil { return "The review is on its way." }
        if let end = booking.reviewUntil, end <= world.now {
            return ReviewRefusal.windowClosed(at: end).sentence
        }
        return nil
    }

    mutating func perform(_ command: CommandID, _ world: World) -> [Effect] {
        switch command {
        case "review.send": return submit(world)
        case "review.next": return goOn()
        case "review.rate": _ = form.handle(.character("5"))
        case "review.editor": return writeInEditor()
        default: break
        }
        return []
    }

    mutating func submit(_ world: World) -> [Effect] {
        guard sending == nil else { return [] }
        var errors: [Part: String] = [:]
        for problem in Reviews.problems(of: draft) where errors[problem.part] == nil {
            errors[problem.part] = problem.sentence
        }
        form.show(errors)
        guard errors.isEmpty else { return [] }
        return send(.review(booking.id, draft))
    }

    mutating func receive(_ answer: Answer, _ world: World) -> [Effect] {
        guard let sending, answer.request == sending else { return [] }
        self.sending = nil
        switch answer.result {
        case .success:
            isDone = true
            return [.toast(Toast(sent(world), .ok)), .close]
        case .failure(.unknownOutcome):
            problem = "No reply. Send it again: it is stored once."
        case .failure(.offline(let sentence)):
            problem = "\(sentence) Sending needs the network; your text is kept here."
        case .failure(.signedOut): return [.open(.logIn)]
        case .failure(.refused(let refusal)):
            problem = form.show(serverErrors: refusal.fields) ? nil : refusal.sentence
        }
        return []
    }
}

extension ReviewScreen {
    /// What becomes of it: both sides' reviews appear together.
    private func sent(_ world: World) -> String {
        let when =
            world.connection.isOffline
            ? "It leaves when the server is back" : "It leaves in a moment"
        return "Review kept. \(when), and is hidden until \(booking.listing.hostName) has written."
    }
}

extension ReviewProblem {
    /// The field that it is about.
    fileprivate var part: ReviewScreen.Part {
        switch self {
        case .starsMissing: .stars
        case .subScoreOutOfRange(let subScore): ReviewScreen.Part(subScore)
        case .textMissing, .textTooLong: .text
        case .noteTooLong: .privateNote
        }
    }
}
