import Marketplace
import TestSupport
import Testing
import Wire

extension EndToEndTests {
    /// A server whose list has another page after every page.
    struct EndlessListTests {
        @Test func `a list without an end is read up to a limit, and said to go on`() async throws {
            let server = try #require(ScriptedServer(EndlessListTests.answer))
            defer { server.stop() }
            let guest = try await Guest.demo(try Scratch(), server: server.address)
            let page = try await guest.body(Page<HostListing>.self, "homes")
            let asked = server.requests.filter { $0.target.hasPrefix("/v1/listings") }
            #expect(asked.count == 1_000)
            #expect(Set(asked.map(\.target)).count == asked.count)
            #expect(page.data.count == asked.count)
            #expect(page.hasMore && page.next != nil)
        }

        @Sendable private static func answer(_ request: SeenRequest) -> Step {
            let isLogin = request.target.hasPrefix("/v1/auth")
            let body = try? isLogin ? Coding.encode(session) : Coding.encode(page(request.number))
            guard let body else { return .hangUp }
            return .json(200, body)
        }

        private static var session: SessionReply {
            SessionReply(
                user: Sample.session(1).user,
                accessToken: "access",
                accessExpiresAt: Guest.now.adding(seconds: 900),
                refreshToken: "refresh"
            )
        }

        private static func page(_ number: Int) -> Page<HostListing> {
            let home = HostListing(
                id: Sample.id(number),
                state: .published,
                version: 1,
                details: ListingDraft(title: "Home \(number)"),
                problems: [],
                allowedEvents: [],
                createdAt: Sample.noon
            )
            return Page(data: [home], hasMore: true, next: Cursor("after-\(number)"))
        }
    }
}
