internal import Foundation
internal import Marketplace
internal import Wire

/// A body that writes itself in the bytes that `Coding` gives, many times as fast as an encoder.
protocol WrittenByHand: Encodable {
    func write(to json: inout JSONText) throws
}

extension Coding {
    /// The JSON of a reply.
    static func body(_ value: some Encodable) throws -> Data {
        guard let value = value as? any WrittenByHand else { return try encode(value) }
        var json = JSONText(reserving: 4_096)
        try value.write(to: &json)
        return Data(json.bytes)
    }
}

/// What every booking has is written by hand; what few have goes through the encoder.
extension Booking: WrittenByHand {
    func write(to json: inout JSONText) throws {
        json.key("allowed_events", isFirst: true)
        json.raw("[")
        json.list(allowedEvents) { $0.name($1.rawValue) }
        json.raw("]")
        try json.rare("alteration", alteration)
        try json.rare("arrival", arrival)
        json.key("cancellation")
        json.terms(cancellation)
        try json.rare("child_ages", childAges)
        json.key("code")
        json.name(code)
        json.key("created_at")
        json.instant(createdAt)
        if let expiresAt {
            json.key("expires_at")
            json.instant(expiresAt)
        }
        json.key("guest")
        json.name(guest.text)
        json.key("guest_name")
        json.string(guestName)
        json.key("guests")
        json.number(guests)
        json.key("history")
        json.raw("[")
        json.list(history) { $1.write(to: &$0) }
        json.raw("]")
        if let hostPayout {
            json.key("host_payout")
            json.money(hostPayout)
        }
        json.key("id")
        json.name(id.text)
        json.key("lines")
        json.lines(lines)
        json.key("listing")
        listing.write(to: &json)
        if let message {
            json.key("message")
            json.string(message)
        }
        try json.rare("offer", offer)
        if let payment {
            json.key("payment")
            json.payment(payment)
        }
        try writeRest(to: &json)
    }

    private func writeRest(to json: inout JSONText) throws {
        if let receivedReview {
            json.key("received_review")
            receivedReview.write(to: &json)
        }
        json.key("refunded")
        json.money(refunded)
        if let review {
            json.key("review")
            review.write(to: &json)
        }
        if let reviewUntil {
            json.key("review_until")
            json.instant(reviewUntil)
        }
        json.key("state")
        json.name(state.rawValue)
        json.key("stay")
        json.stay(stay)
        if let thread {
            json.key("thread")
            json.name(thread.text)
        }
        json.key("total")
        json.money(total)
        json.key("version")
        json.number(version)
        try json.rare("with_pets", withPets)
        json.raw("}")
    }
}

extension Payment: WrittenByHand {
    func write(to json: inout JSONText) {
        json.payment(self)
    }
}

extension Page: WrittenByHand where Item: WrittenByHand {
    func write(to json: inout JSONText) throws {
        json.raw(#"{"data":["#)
        for (index, element) in data.enumerated() {
            if index > 0 { json.raw(",") }
            try element.write(to: &json)
        }
        json.raw(#"],"has_more":"#)
        json.bool(hasMore)
        try json.rare("next", next)
        try json.rare("total", total)
        json.raw("}")
    }
}

extension JSONText {
    /// A key and what the encoder makes of a value; nothing for nil.
    fileprivate mutating func rare(_ name: StaticString, _ value: (some Encodable)?) throws {
        guard let value else { return }
        key(name)
        // A value on its own is no JSON text for every encoder, a list of it is.
        json(Array(try Coding.encode([value]).dropFirst().dropLast()))
    }
}

extension BookedListing {
    fileprivate func write(to json: inout JSONText) {
        json.key("city", isFirst: true)
        json.string(city)
        json.key("country_code")
        json.string(countryCode)
        json.key("host")
        json.name(host.text)
        json.key("host_name")
        json.string(hostName)
        json.key("id")
        json.name(id.text)
        json.key("neighbourhood")
        json.string(neighbourhood)
        json.key("title")
        json.string(title)
        json.raw("}")
    }
}

extension BookingTransition {
    fileprivate func write(to json: inout JSONText) {
        json.key("actor", isFirst: true)
        json.name(actor.rawValue)
        json.key("at")
        json.instant(at)
        json.key("event")
        json.name(event.rawValue)
        if let reason {
            json.key("reason")
            json.string(reason)
        }
        json.key("state")
        json.name(state.rawValue)
        json.raw("}")
    }
}
