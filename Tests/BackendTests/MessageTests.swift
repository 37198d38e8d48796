import Foundation
import HummingbirdTesting
import Marketplace
import NIOCore
import Testing
import Wire

@testable import Backend

/// What guests and hosts say to each other, and what they are told.
struct MessageTests {
    @Test(arguments: StoreKind.allCases)
    func `two sides talk, in order and without gaps, also at once`(on kind: StoreKind) async throws
    {
        try await World.run(on: kind) { world in
            let (guest, host, thread) = try await talk(in: world)
            let ids: [MessageID] = (0..<12).map { _ in Backend.Random.id(at: world.clock.now) }
            // Each is sent twice, as a client does that lost the reply.
            _ = try await world.atOnce(24) { number in
                let body = MessageBody(id: ids[number / 2], text: "Message \(number / 2)")
                let endpoint = Endpoint<MessageBody, Message>(
                    .post,
                    "/v1/threads/\(thread)/messages",
                    body: body,
                    idempotencyKey: "\(number)"
                )
                return try await world.ask(endpoint, as: number % 4 < 2 ? guest : host)
            }
            let page = try await world.ask(API.messages(thread), as: guest)
            #expect(page.data.map(\.number) == Array((1...12).reversed()))
            #expect(Set(page.data.map(\.id)) == Set(ids))
            let shown = try await world.ask(API.thread(thread), as: host)
            #expect(shown.lastMessage == page.data.first)
            await #expect(throws: StoreError.self) {
                try await world.store.write { try $0.execute("UPDATE message SET text = 'x'") }
            }
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `what is not read is counted, and a mark never goes back`(on kind: StoreKind) async throws
    {
        try await World.run(on: kind) { world in
            let (guest, host, thread) = try await talk(in: world)
            for text in ["One", "Two", "Three"] { try await say(text, thread, world, as: guest) }
            #expect(try await world.ask(API.unread(), as: host).messages == 3)
            #expect(try await world.ask(API.unread(), as: guest).messages == 0)
            let read = try await world.ask(API.markRead(thread, upTo: 2), as: host)
            #expect(read.unread == 1 && read.readUpTo == 2)
            #expect(try await world.ask(API.markRead(thread, upTo: 1), as: host).readUpTo == 2)
            #expect(try await world.ask(API.markRead(thread, upTo: 99), as: host).readUpTo == 3)
            #expect(try await world.ask(API.thread(thread), as: guest).otherReadUpTo == 3)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a conversation is its two sides' alone`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let (guest, _, thread) = try await talk(in: world)
            let id = try await say("Secret", thread, world, as: guest).id
            let stranger = try await world.register("bob")
            #expect(try await world.refusal(API.thread(thread), as: stranger).code == .notFound)
            #expect(try await world.refusal(API.messages(thread), as: stranger).code == .notFound)
            let body = MessageBody(id: Backend.Random.id(at: world.clock.now), text: "Hi")
            let refused = try await world.refusal(API.send(body, to: thread), as: stranger)
            #expect(refused.code == .notFound)
            #expect(try await world.ask(API.threads(), as: stranger).data.isEmpty)
            // Nor does the id of a message open another conversation.
            let other = try await world.stayed(Homestead.porto, in: 50, as: stranger)
            let theirs = try #require(
                try await world.ask(API.booking(other.id), as: stranger).thread
            )
            let stolen = MessageBody(id: id, text: "Secret")
            let problem = try await world.refusal(API.send(stolen, to: theirs), as: stranger)
            #expect(problem.code == .idempotencyKeyReused)
            for text in ["", " \n", "a\u{1B}[2J", String(repeating: "a", count: 4_001)] {
                let hostile = MessageBody(id: Backend.Random.id(at: world.clock.now), text: text)
                let refusal = try await world.refusal(API.send(hostile, to: thread), as: guest)
                #expect(refusal.code == .invalidBody)
            }
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `each side is told what the other did, once`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let (guest, host, thread) = try await talk(in: world)
            world.clock.advance(seconds: 1)
            try await say("Hello", thread, world, as: guest)
            let told = try await world.ask(API.notices(), as: host).data
            #expect(told.map(\.kind) == [.messageReceived, .bookingConfirmed])
            #expect(told.first?.thread == thread)
            let own = try await world.ask(API.notices(), as: guest).data
            #expect(own.map(\.kind) == [.bookingConfirmed])
            let first = try #require(told.first?.id)
            let left = try await world.ask(
                API.readNotices(NoticesReadBody(ids: [first]), key: "a"),
                as: host
            )
            #expect(left.notices == 1)
            // Somebody else's stay as they are.
            let others = NoticesReadBody(ids: [try #require(told.last?.id)])
            _ = try await world.ask(API.readNotices(others, key: "b"), as: guest)
            let unread = try await world.ask(API.notices(isUnreadOnly: true), as: host).data
            #expect(unread.map(\.kind) == [.bookingConfirmed])
            let none = try await world.ask(API.readNotices(NoticesReadBody(), key: "c"), as: host)
            #expect(none.notices == 0)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a review is told of, and what it says is not`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let guest = try await world.register("ana")
            let booking = try await world.stayed(in: 0, nights: 1, as: guest)
            world.clock.advance(days: 2)
            for _ in 0..<2 { try await world.parts.timers.tick() }
            let later = try await world.session(of: guest.user.id)
            let host = try await world.session(of: Homestead.host)
            let draft = ReviewDraft(stars: 1, text: "Noisy parrots")
            for key in ["a", "b"] {
                _ = try await world.ask(API.review(booking.id, draft, key: key), as: later)
            }
            let reply = try await world.send(API.notices(isUnreadOnly: true), as: host)
            let text = String(decoding: reply.body.readableBytesView, as: UTF8.self)
            #expect(text.components(separatedBy: "review_written").count == 2)
            #expect(!text.contains("parrots") && !text.contains("stars"))
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `an inquiry that is talked about waits anew`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let ana = try await world.register("ana")
            let inquiry = try await world.inquired(in: 90, as: ana)
            let thread = try #require(inquiry.thread)
            for (user, days) in [(Homestead.host, 29), (inquiry.guest, 29)] {
                world.clock.advance(days: days)
                let session = try await world.session(of: user)
                let before = try await world.copy(as: session)
                try await say("Still there?", thread, world, as: session)
                try await world.parts.timers.tick()
                let shown = try await world.now(inquiry, as: session)
                #expect(shown.state == .inquiry && shown.version == inquiry.version)
                #expect(shown.expiresAt == world.clock.now.adding(seconds: 30 * 86_400))
                let after = try await world.copy(as: session, from: before.cursor)
                let told: Booking = try after.thing(.booking, inquiry.id.text)
                #expect(told.expiresAt == shown.expiresAt)
            }
            // Once it is closed, talking does not open it again.
            world.clock.advance(days: 30)
            let session = try await world.session(of: inquiry.guest)
            try await say("Hello?", thread, world, as: session)
            #expect(try await world.now(inquiry, as: session).state == .closed)
            try await world.parts.timers.tick()
            #expect(try await world.now(inquiry, as: session).state == .closed)
        }
    }

    private func talk(
        in world: World
    ) async throws -> (guest: SessionReply, host: SessionReply, thread: ThreadID) {
        let guest = try await world.register("ana")
        let booking = try await world.stayed(as: guest)
        let shown = try await world.ask(API.booking(booking.id), as: guest)
        let thread = try #require(shown.thread)
        return (guest, try await world.session(of: Homestead.host), thread)
    }

    @discardableResult
    private func say(
        _ text: String,
        _ thread: ThreadID,
        _ world: World,
        as session: SessionReply
    ) async throws -> Message {
        let body = MessageBody(id: Backend.Random.id(at: world.clock.now), text: text)
        return try await world.ask(API.send(body, to: thread), as: session)
    }
}
