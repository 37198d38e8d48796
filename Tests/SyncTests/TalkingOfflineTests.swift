import Marketplace
import Sync
import TestSupport
import Testing
import Wire

/// What is said without the network.
@Suite struct TalkingOfflineTests {
    /// A conversation in which nobody has said anything.
    private static let thread = MessageThread(
        id: Sample.id(1),
        listing: BookedListing(
            id: Sample.id(7),
            title: "A quiet flat",
            neighbourhood: "Alfama",
            city: "Lisboa",
            countryCode: "PT",
            host: Sample.id(2),
            hostName: "Rui"
        ),
        guest: Sample.id(1),
        guestName: "User 1",
        lastMessage: nil,
        unread: 0,
        readUpTo: 0,
        otherReadUpTo: 0,
        updatedAt: Sample.noon
    )

    @Test func `the first message of a conversation is shown at once, in it and in the list`()
        async throws
    {
        let thread = Self.thread
        let client = try Client { request in
            switch request.target {
            case API.messages(thread.id).target:
                .body(Page<Marketplace.Message>(data: [], hasMore: false, next: nil))
            case API.threads().target: .body(Page(data: [thread], hasMore: false, next: nil))
            default: .body(thread)
            }
        }
        _ = try await client.sync.refresh(API.threads())
        _ = try await client.sync.refresh(API.thread(thread.id))
        _ = try await client.sync.refresh(API.messages(thread.id))
        client.server.stop()
        client.clock.advance(seconds: 60)
        let body = MessageBody(id: Sample.id(5), text: "Is there parking?")
        let now = Sample.noon.adding(seconds: 60)
        _ = try await client.sync.enqueue(
            NewChange.message(thread.id, body).pending(id: "a", subject: "Rui", at: now)
        )
        for sync in [client.sync, client.restarted()] {
            let said = try #require(sync.cachedNow(API.messages(thread.id))).value.data
            #expect(said.map(\.text) == ["Is there parking?"])
            #expect(said.map(\.number) == [1] && said.map(\.author) == [Sample.id(1)])
            let alone = try #require(sync.cachedNow(API.thread(thread.id))).value
            #expect(alone.lastMessage == said.first)
            #expect(alone.unread == 0 && alone.updatedAt == now)
            #expect(sync.cachedNow(API.threads())?.value.data == [alone])
        }
    }
}
