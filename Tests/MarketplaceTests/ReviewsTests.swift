import Marketplace
import Testing

@Suite struct ReviewsTests {
    @Test func `a completed stay can be reviewed for 14 days from its check-out`() throws {
        let window = try #require(try window(.completed, endedAt: "2027-05-04T11:30:00Z"))
        #expect(window.opensAt.description == "2027-05-04T10:00:00Z")
        #expect(window.closesAt.description == "2027-05-18T10:00:00Z")
        func refusal(_ text: String) throws -> ReviewRefusal? {
            Reviews.refusal(own: nil, other: nil, window: window, at: try instant(text))
        }
        #expect(try refusal("2027-05-04T09:59:59Z") == .notYet(opensAt: window.opensAt))
        #expect(try refusal("2027-05-04T10:00:00Z") == nil)
        #expect(try refusal("2027-05-18T09:59:59Z") == nil)
        #expect(try refusal("2027-05-18T10:00:00Z") == .windowClosed(at: window.closesAt))
    }

    @Test func `a cancelled stay can be reviewed from the date of check-in on`() throws {
        for state in [BookingState.cancelledByGuest, .cancelledByHost, .cancelledByAdmin] {
            #expect(try window(state, endedAt: "2027-04-30T22:59:59Z") == nil)
            let window = try window(state, endedAt: "2027-04-30T23:00:00Z")
            #expect(window?.closesAt.description == "2027-05-14T23:00:00Z")
        }
    }

    @Test func `no other booking can be reviewed`() throws {
        let reviewed: Set<BookingState> = [
            .completed, .cancelledByGuest, .cancelledByHost, .cancelledByAdmin,
        ]
        for state in BookingState.allCases where !reviewed.contains(state) {
            #expect(try window(state, endedAt: "2027-05-04T10:00:00Z") == nil, "\(state)")
        }
        let now = try instant("2027-05-04T10:00:00Z")
        #expect(Reviews.refusal(own: nil, other: nil, window: nil, at: now) == .notEligible)
    }

    @Test func `a review can be changed until the other side has written`() throws {
        let window = try #require(try window(.completed, endedAt: "2027-05-04T10:00:00Z"))
        let now = try instant("2027-05-06T10:00:00Z")
        let earlier = try instant("2027-05-05T10:00:00Z")
        #expect(Reviews.refusal(own: earlier, other: nil, window: window, at: now) == nil)
        #expect(Reviews.refusal(own: nil, other: earlier, window: window, at: now) == nil)
        let both = Reviews.refusal(own: earlier, other: earlier, window: window, at: now)
        #expect(both == .alreadyPublished)
    }

    @Test func `a review is hidden until both have written or the window closes`() throws {
        for seed in Seeds.all {
            var random = SplitMix64(seed: seed)
            let opens = Instant(seconds: 1_809_424_800)
            let closes = opens.adding(Reviews.window)
            let window = ReviewWindow(opensAt: opens, closesAt: closes)
            let seconds = 14 * 86_400 - 1
            let guest = random.bool() ? opens.adding(seconds: Int64(random.int(0...seconds))) : nil
            let host = random.bool() ? opens.adding(seconds: Int64(random.int(0...seconds))) : nil
            let now = opens.adding(seconds: Int64(random.int(0...(2 * seconds))))
            let isOut = Reviews.isPublished(guest: guest, host: host, window: window, at: now)
            let wroteGuest = guest.map { $0 <= now } ?? false
            let wroteHost = host.map { $0 <= now } ?? false
            let expected = wroteGuest && wroteHost || (wroteGuest || wroteHost) && now >= closes
            #expect(isOut == expected, "seed \(seed)")
        }
    }

    @Test func `a draft says everything that is wrong with it`() {
        let good = ReviewDraft(stars: 5, subScores: [.value: 1], text: "Quiet, bright, kind.")
        #expect(Reviews.problems(of: good) == [])
        let longest = String(repeating: "é", count: 4_000)
        #expect(Reviews.problems(of: ReviewDraft(stars: 1, text: longest)) == [])
        let wrong = ReviewDraft(
            stars: 6,
            subScores: [.value: 0, .cleanliness: 6],
            text: " \n\t\u{3000}",
            privateNote: longest + "!"
        )
        #expect(
            Reviews.problems(of: wrong) == [
                .starsMissing, .subScoreOutOfRange(.cleanliness), .subScoreOutOfRange(.value),
                .textMissing, .noteTooLong(4_001),
            ]
        )
        let empty = Reviews.problems(of: ReviewDraft())
        #expect(empty == [.starsMissing, .textMissing])
        let long = Reviews.problems(of: ReviewDraft(stars: 3, text: longest + "!"))
        #expect(long == [.textTooLong(4_001)])
    }

    private func window(_ state: BookingState, endedAt: String) throws -> ReviewWindow? {
        Reviews.window(
            state: state,
            checkIn: WallClock.lisbon.at(try date("2027-05-01"), minute: 15 * 60),
            checkOut: WallClock.lisbon.at(try date("2027-05-04"), minute: 11 * 60),
            endedAt: try instant(endedAt)
        )
    }
}
