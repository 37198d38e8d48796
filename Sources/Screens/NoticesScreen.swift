import Canvas
import Marketplace

/// The messages that have passed, newest first, so that a missed one can be read.
struct NoticesScreen: Screen {
    private let notices: [Notices.Notice]
    private var window: ListWindow

    init(_ notices: Notices) {
        self.notices = notices.all
        window = ListWindow(total: notices.all.count)
    }

    var title: String { "Notices" }

    func commands(_ world: World) -> [Command] {
        [
            Command(
                "notices.copy",
                "copy",
                .character("y"),
                whyNot: notices.isEmpty ? "There is no notice to copy." : nil
            )
        ]
    }

    mutating func perform(_ command: CommandID, _ world: World) -> [Effect] {
        guard let index = window.selection else { return [] }
        return [.copy(notices[index].toast.text)]
    }

    mutating func handle(_ key: Key, _ world: World) -> [Effect]? {
        window.resize(capacity: world.body.rows)
        return window.handle(key) ? [] : nil
    }

    func heading(_ world: World) -> Element {
        .leader(
            Line("Notices", .uiTitle, .bold),
            notices.isEmpty
                ? .blank : Line("\(Words.count(notices.count, "notice")), newest first", .uiDim)
        )
        .inset()
    }

    func body(_ world: World) -> Element {
        guard !notices.isEmpty else {
            let hint = "What flashes up at the bottom of the screen can be read again here."
            return .notice(Notice("No notices so far", hint: hint))
        }
        var window = window
        window.resize(capacity: world.body.rows)
        let rows = window.visible.map { index in
            let notice = notices[index]
            let gravity = notice.toast.gravity
            return ListBlock.Row(
                Line(Run.sign("\(gravity.sign) ", word: "\(gravity.word): ", gravity.role))
                    + Line(notice.toast.text),
                Line(Words.age(notice.at, now: world.now), .uiDim)
            )
        }
        return .list(
            ListBlock(
                rows,
                total: notices.count,
                first: window.first,
                selected: window.selection
            )
        )
    }
}
