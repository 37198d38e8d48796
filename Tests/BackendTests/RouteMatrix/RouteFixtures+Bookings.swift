import Foundation
import Marketplace
import Testing
import Wire

@testable import Backend

extension RouteFixtures {
    static let bookings: [String: Fixture] = [
        "bookStay": { cast in
            let (world, home) = (cast.world, Homestead.instant)
            let quote = try await world.ask(
                API.quote(home, stay: try world.stay(60, 3), guests: 2)
            )
            let id: BookingID = Backend.Random.id(at: world.clock.now)
            return try .body(BookBody(id: id, quoteId: quote.id, message: nil))
        },
        "inquire": { cast in
            let stay = try cast.world.stay(60, 3)
            return try .body(
                InquiryBody(
                    id: Backend.Random.id(at: cast.world.clock.now),
                    listing: Homestead.instant,
                    checkIn: stay.checkIn,
                    checkOut: stay.checkOut,
                    guests: 2,
                    message: "Is it quiet?"
                )
            )
        },
        "preapproveInquiry": { try versioned(try await $0.world.inquired(as: $0.guest)) },
        "offerStay": { cast in
            let asked = try await cast.world.inquired(as: cast.guest)
            let offer = SpecialOfferBody(
                version: asked.version,
                checkIn: asked.stay.checkIn,
                checkOut: asked.stay.checkOut,
                guests: asked.guests,
                nights: World.euros(200)
            )
            return try .body(offer, at: [.booking: asked.id.text])
        },
        "bookOffer": { cast in
            let asked = try await cast.world.inquired(as: cast.guest)
            let offered = try await cast.world.ask(
                API.preapprove(asked.id, cast.world.version(asked)),
                as: cast.host
            )
            let body = BookOfferBody(
                version: offered.version,
                total: offered.total,
                allowOverlap: false
            )
            return try .body(body, at: [.booking: asked.id.text])
        },
        "acceptBooking": { try versioned(try await $0.world.requested(as: $0.guest)) },
        "declineBooking": { try versioned(try await $0.world.requested(as: $0.guest)) },
        "checkIn": { try versioned(try await begun($0)) },
        "checkOut": { cast in
            let booking = try await begun(cast)
            try await cast.world.parts.timers.tick()
            return try versioned(try await cast.world.now(booking, as: cast.guest))
        },
        "reportNoShow": { cast in
            let booking = try await begun(cast)
            try await cast.advance(hours: 24)
            return try versioned(booking)
        },
        "writeReview": { cast in
            let booking = try await begun(cast, nights: 1)
            try await cast.advance(hours: 48)
            try await cast.tick()
            return Parts(path: [.booking: booking.id.text])
        },
        "replyToReview": { cast in
            Parts(path: [.review: try await addressedReview(cast).text])
        },
        "previewAlteration": { cast in
            let longer = try cast.world.stay(30, 5)
            let body = AlterationPreviewBody(
                checkIn: longer.checkIn,
                checkOut: longer.checkOut,
                guests: 2
            )
            return try .body(body, at: [.booking: try await stay(cast).id.text])
        },
        "proposeAlteration": { cast in
            let booking = try await stay(cast)
            let asking = try cast.sides.asking
            let body = try await cast.world.alteration(of: booking, in: 30, 5, as: asking)
            return try .body(body, at: [.booking: booking.id.text])
        },
        "acceptAlteration": { cast in
            let (booking, alteration) = try await proposed(cast, by: cast.sides.other)
            let body = AcceptAlterationBody(
                version: booking.version,
                difference: alteration.difference
            )
            return try .body(body, at: path(booking, alteration))
        },
        "declineAlteration": { cast in
            let (booking, alteration) = try await proposed(cast, by: cast.sides.other)
            return try .body(cast.world.version(booking), at: path(booking, alteration))
        },
        "withdrawAlteration": { cast in
            let (booking, alteration) = try await proposed(cast, by: cast.sides.asking)
            return try .body(cast.world.version(booking), at: path(booking, alteration))
        },
    ]

    /// A stay that is paid for.
    static func stay(_ cast: Cast) async throws -> Booking {
        try await cast.world.stayed(as: cast.guest)
    }

    /// A stay of today, an hour after it may begin.
    private static func begun(_ cast: Cast, nights: Int = 3) async throws -> Booking {
        let booking = try await cast.world.stayed(in: 0, nights: nights, as: cast.guest)
        try await cast.advance(hours: 4)
        return booking
    }

    /// A review that is out and about the one who asks.
    private static func addressedReview(_ cast: Cast) async throws -> ReviewID {
        let booking = try await begun(cast, nights: 1)
        try await cast.advance(hours: 48)
        try await cast.tick()
        let draft = ReviewDraft(stars: 5, text: "As it should be")
        let (asking, other) = try cast.sides
        _ = try await cast.world.ask(API.review(booking.id, draft, key: "one"), as: asking)
        return try await cast.world.ask(API.review(booking.id, draft, key: "two"), as: other).id
    }

    private static func versioned(_ booking: Booking) throws -> Parts {
        try .body(VersionBody(version: booking.version), at: [.booking: booking.id.text])
    }

    /// A stay and a change of it that waits for an answer.
    private static func proposed(
        _ cast: Cast,
        by session: SessionReply
    ) async throws -> (Booking, Alteration) {
        let booking = try await cast.world.propose(
            try await stay(cast),
            in: 30,
            nights: 5,
            as: session
        )
        return (booking, try #require(booking.alteration))
    }

    private static func path(_ booking: Booking, _ alteration: Alteration) -> [PathPart: String] {
        [.booking: booking.id.text, .alteration: alteration.id.text]
    }
}
