import HTTPTypes
import HummingbirdTesting
import Marketplace
import Testing
import Wire

@testable import Backend

/// Two who change the same account at once.
struct AtOnceTests {
    @Test(arguments: StoreKind.allCases)
    func `a home is taken off the list once, also by many at once`(on kind: StoreKind) async throws
    {
        try await World.run(on: kind) { world in
            let guest = try await world.register("ana")
            for home in [Homestead.porto, Homestead.instant] {
                _ = try await world.ask(API.save(home, key: "save-\(home)"), as: guest)
            }
            let lists = try await world.atOnce(12) { number in
                let key = number.isMultiple(of: 2) ? "one" : "other-\(number)"
                return try await world.ask(API.unsave(Homestead.porto, key: key), as: guest)
            }
            #expect(lists.allSatisfy { $0.homes.map(\.listing.id) == [Homestead.instant] })
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `two changes of a profile at once both take effect`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let guest = try await world.register("ana")
            _ = try await world.atOnce(16) { number in
                let body =
                    number.isMultiple(of: 2)
                    ? ProfileBody(name: "Ana \(number)", about: nil)
                    : ProfileBody(name: nil, about: "About \(number)")
                return try await world.ask(API.updateProfile(body), as: guest)
            }
            let user = try await world.ask(API.me(), as: guest)
            #expect(user.name.hasPrefix("Ana ") && user.about.hasPrefix("About "))
        }
    }

    @Test(arguments: StoreKind.allCases, 0..<6)
    func `whoever logs out while refreshing is logged out`(on kind: StoreKind, _: Int) async throws
    {
        try await World.run(on: kind) { world in
            let guest = try await world.register("ana")
            let codes = try await world.atOnce(4) { number in
                number == 0
                    ? try await world.send(API.logout(guest.refreshToken)).status.code
                    : try await world.send(API.refresh(guest.refreshToken)).status.code
            }
            #expect(codes.allSatisfy { $0 == 200 || $0 == 401 })
            #expect(try await world.send(API.me(), as: guest).status == .unauthorized)
            let again = try await world.send(API.refresh(guest.refreshToken))
            #expect(again.status == .unauthorized)
            #expect(try await world.count("session WHERE revoked_at IS NULL") == 0)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `many refreshes at once give one successor`(on kind: StoreKind) async throws {
        try await World.run(on: kind) { world in
            let guest = try await world.register("ana")
            let sessions = try await world.atOnce(12) { _ in
                try await world.ask(API.refresh(guest.refreshToken))
            }
            #expect(Set(sessions.map(\.refreshToken)).count == 1)
            #expect(try await world.count("refresh_token") == 2)
        }
    }
}
