import Canvas
import Marketplace

/// How guests get in: read only by those whose stay is confirmed.
struct GuideScreen: HomeForm {
    /// The names of the fields, which are their names in the contract.
    enum Part: String, Sendable {
        case directions
        case checkIn = "check_in"
        case wifiName = "wifi_name"
        case wifiPassword = "wifi_password"
    }

    let home: OwnHome
    let replaces: String?
    var longText: Part? { .checkIn }
    var form: Form<Part>
    var sending: Request?
    var problem: String?
    /// What the form said when it was opened.
    private let begun: GuideDraft

    init(_ home: OwnHome, _ draft: GuideEditDraft? = nil) {
        self.home = home
        replaces = draft?.id
        begun = draft?.mine ?? home.listing.guide ?? .empty
        form = Form(GuideScreen.fields(begun), submit: "Save →")
    }

    private static func fields(_ guide: GuideDraft) -> [Form<Part>.Field] {
        let there = TextInput(guide.directions, placeholder: "from the station, the airport…")
        let getIn = TextInput(guide.checkIn, placeholder: "key box, neighbour, code…")
        let name = TextInput(guide.wifiName ?? "", placeholder: "none")
        let password = TextInput(guide.wifiPassword ?? "", placeholder: "none")
        return [
            .init(.directions, "Getting there", .multiline(there, rows: 4)),
            .init(.checkIn, "Getting in", .multiline(getIn, rows: 4)),
            .init(.wifiName, "Wi-Fi name", .text(name)),
            .init(.wifiPassword, "Password", .text(password), hint: "of the Wi-Fi"),
        ]
    }

    static let commandPrefix = "guide"
    static let subject = "Guide"
    static let loss = "What you changed of the guide is not saved."
    static let about: String? = "Only guests whose stay is confirmed read this."

    var title: String { "Check-in guide" }
    var isChanged: Bool { guide != begun }

    // MARK: What was written

    func written(_ wrong: inout [Part: String]) -> Request? {
        let guide = guide
        wrong = problems(of: guide)
        let seen = home.listing.guide ?? .empty
        guard !seen.changes(to: guide).isEmpty else { return nil }
        return .editGuide(
            GuideEdit(
                listing: home.listing.id,
                guide: guide,
                seen: seen,
                version: home.listing.version,
                title: home.title,
                replaces: replaces
            )
        )
    }

    /// The guide as the form says it.
    var guide: GuideDraft {
        let name = form.text(.wifiName).trimmed
        // A password may begin or end with a blank.
        let password = form.text(.wifiPassword)
        return GuideDraft(
            directions: form.text(.directions).trimmingLines,
            checkIn: form.text(.checkIn).trimmingLines,
            wifiName: name.isEmpty ? nil : name,
            wifiPassword: password.isEmpty ? nil : password
        )
    }

    private func problems(of guide: GuideDraft) -> [Part: String] {
        var wrong: [Part: String] = [:]
        func check(_ part: Part, _ text: String?, _ most: Int) {
            guard let text, text.count > most else { return }
            wrong[part] = "At most \(Words.grouped(most)) letters; it has \(text.count)."
        }
        check(.directions, guide.directions, GuideDraft.longestText)
        check(.checkIn, guide.checkIn, GuideDraft.longestText)
        check(.wifiName, guide.wifiName, GuideDraft.longestWifiName)
        check(.wifiPassword, guide.wifiPassword, GuideDraft.longestWifiPassword)
        if guide.checkIn.isEmpty, home.listing.state != .draft {
            wrong[.checkIn] = "Guests have to know how to get in."
        }
        if guide.wifiName == nil, guide.wifiPassword != nil {
            wrong[.wifiName] = "Say which Wi-Fi the password is for."
        }
        return wrong
    }
}
