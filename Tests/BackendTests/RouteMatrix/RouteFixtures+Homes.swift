import Foundation
import Marketplace
import Testing
import Wire

@testable import Backend

extension RouteFixtures {
    static let homes: [String: Fixture] = [
        "readCalendar": { Parts(query: nights($0)) },
        "readOwnCalendar": { Parts(query: nights($0)) },
        "quoteStay": { try .body(QuoteBody(stay: try $0.world.stay(60, 3), guests: 2)) },
        "createListing": { cast in
            let id: ListingID = Backend.Random.id(at: cast.world.clock.now)
            return try .body(CreateListingBody(id: id, details: World.details()))
        },
        "editListing": { cast in
            try await published(cast, body: ListingDraft(title: "Another name"))
        },
        "setArrivalGuide": { try await published($0, body: World.guide) },
        "setPriceRules": { try await published($0, body: PriceRulesBody.example) },
        "snoozeListing": { cast in
            let until = cast.world.clock.now.utcDate.adding(days: 30)
            return try await published(cast, body: SnoozeBody(until: until))
        },
        "unlistListing": { try await published($0) },
        "publishListing": { cast in
            let home = try await published(cast)
            let id = try #require(home.path[.listing].flatMap(ListingID.init))
            let unlisted = try await cast.world.ask(
                API.unlist(id, version: try #require(home.version)),
                as: cast.host
            )
            return Parts(path: home.path, version: unlisted.version)
        },
        "deleteListing": { cast in
            let draft = try await cast.world.draft(as: cast.host)
            return Parts(path: [.listing: draft.id.text], version: draft.version)
        },
        "blockNights": { cast in
            let block = try cast.world.block(Homestead.instant, in: 60, nights: 3)
            return try .body(try #require(block.body))
        },
        "unblockNights": { cast in
            let block = try await cast.world.ask(
                try cast.world.block(Homestead.instant, in: 60, nights: 3),
                as: cast.host
            )
            return Parts(path: [.block: block.id.text])
        },
        "editNights": { cast in
            try .body(
                NightEdit(
                    listings: [Homestead.instant],
                    nights: try cast.world.stay(60, 3),
                    change: NightChange(minNights: 2)
                )
            )
        },
    ]

    private static func nights(_ cast: Cast) -> String {
        let from = cast.world.clock.now.utcDate
        return "from=\(from)&to=\(from.adding(days: 30))"
    }

    /// A home of the host's that guests find, in the version that the host saw.
    private static func published(_ cast: Cast) async throws -> Parts {
        let home = try await cast.world.home(as: cast.host)
        return Parts(path: [.listing: home.id.text], version: home.version)
    }

    private static func published(_ cast: Cast, body: some Encodable) async throws -> Parts {
        var parts = try await published(cast)
        parts.body = try Coding.encode(body)
        return parts
    }
}
