import Foundation
import Marketplace
import Testing
import Wire

@testable import Backend

/// The quick readers and writers of a stay agree with the coder.
struct StayTextTests {
    @Test func `it reads what is written into the columns, and what any encoder writes`() throws {
        var booking = Booking.example
        booking.lines.append(
            QuoteLine(
                kind: .tax,
                label: "VAT \"6 %\"",
                amount: .zero(.euro),
                included: Money(minorUnits: 12, currency: .euro)
            )
        )
        let texts = [
            JSONText.text { $0.lines(booking.lines) }, try Coding.text(booking.lines),
        ]
        for text in texts { #expect(try StayText.lines(text) == booking.lines) }
        let terms = booking.cancellation
        for text in [JSONText.text { $0.terms(terms) }, try Coding.text(terms)] {
            #expect(try StayText.terms(text) == terms)
        }
        #expect(throws: DecodingError.self) { try StayText.terms("{}") }
        #expect(throws: DecodingError.self) { try StayText.lines("[{]") }
    }

    @Test func `it reads every instant and date that it writes, and refuses what is none`() throws {
        for milliseconds: Int64 in [
            0, 1, -1, 999, 1_000, 951_782_400_000, 1_796_083_199_999, -62_135_596_800_000,
            253_402_300_799_999,
        ] {
            let instant = Instant(milliseconds: milliseconds)
            let text = JSONText.text { $0.instant(instant) }
            #expect(text == "\"\(instant)\"")
            #expect(scanned(text) { scanner in try scanner.instant() } == instant)
            let day = JSONText.text { $0.day(instant.utcDate) }
            #expect(day == "\"\(instant.utcDate)\"")
            #expect(scanned(day) { scanner in try scanner.day() } == instant.utcDate)
        }
        for text in [
            "\"2027-02-29T00:00:00Z\"", "\"2027-02-28T24:00:00Z\"", "\"2027-02-28T00:00:00\"",
            "\"2027-02-28T00:00:0\"", "\"2027-02-28 00:00:00Z\"", "\"\"", "",
        ] {
            #expect(scanned(text) { scanner in try scanner.instant() } == nil)
        }
    }

    @Test func `numbers are written as digits`() {
        for number in [0, 7, -7, 10, 1_234_567_890, .max, .min] as [Int64] {
            #expect(JSONText.text { $0.number(number) } == String(number))
        }
    }

    @Test func `reviews and payments are written as the encoder writes them`() throws {
        var review = Review.example
        review.text = "Tab\t and \"quotes\""
        for side in [nil, ReviewSide.host] {
            review.side = side
            review.publishedAt = side == nil ? nil : Example.now
            review.booking = side == nil ? nil : Booking.example.id
            review.reply = side.map { _ in ReviewReply(text: "Thanks", at: Example.now) }
            review.privateNote = side.map { _ in "The \"tap\" drips." }
            review.subScores = side == nil ? [:] : [.value: 5, .accuracy: 4]
            #expect(try Coding.body(review) == Coding.encode(review))
        }
        var payment = Payment.example
        #expect(try Coding.body(payment) == Coding.encode(payment))
        payment.card = nil
        payment.failure = .declined
        payment.dispute = .won
        #expect(try Coding.body(payment) == Coding.encode(payment))
    }

    private func scanned<Value>(
        _ text: String,
        _ scan: (inout JSONScanner) throws -> Value
    ) -> Value? {
        var text = text
        return text.withUTF8 { bytes in
            var scanner = JSONScanner(bytes)
            let value = try? scan(&scanner)
            return scanner.isAtEnd ? value : nil
        }
    }
}
