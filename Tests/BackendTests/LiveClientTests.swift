import Cache
import Foundation
import HummingbirdTesting
import Marketplace
import Sync
import TestSupport
import Testing
import Transport
import Wire

@testable import Backend

/// The client's own code against a server that listens.
struct LiveClientTests {
    @Test func `what one device does another shows, without being asked`() async throws {
        let folder = TemporaryFolder()
        try await World.run(on: .sqlite, .live) { world in
            let ana = try await world.register("ana")
            let sync = try Self.client(of: ana, of: world, in: folder)
            let running = Task { await sync.keepPulling() }
            try await eventually("the first copy") { sync.cachedNow(API.me()) != nil }
            for (name, key) in [("Bea", "1"), ("Cleo", "2"), ("Dora", "3")] {
                _ = try await world.ask(
                    API.updateProfile(ProfileBody(name: name, about: nil)),
                    as: ana
                )
                _ = try await world.ask(API.save(Homestead.porto, key: key), as: ana)
                // Far sooner than the slow look would find it.
                try await eventually("\(name) to be told", within: 20) {
                    sync.cachedNow(API.me())?.value.name == name
                }
            }
            let saved = sync.cachedNow(API.wishlist())?.value.homes.map(\.listing.id)
            #expect(saved == [Homestead.porto])
            running.cancel()
            await running.value
        }
        try? FileManager.default.removeItem(atPath: folder.path)
    }

    private static func client(
        of session: SessionReply,
        of world: World,
        in folder: TemporaryFolder
    ) throws -> Sync {
        let server = try Transport.ServerAddress(
            "http://127.0.0.1:\(try #require(world.client.port))"
        )
        let folders = Folders(cache: folder.path + "/cache", data: folder.path + "/data")
        let path = folders.credentials(server: server.text, profile: "test")
        try CredentialStore(at: path).save(session)
        return Sync(
            server: server,
            profile: "test",
            folders: folders,
            transport: HTTPTransport(),
            agent: "roost/test",
            time: .system
        )
    }
}
