internal import Marketplace

/// What guests write.
extension DemoStays {
    func review(
        of home: DemoHome,
        _ town: DemoTown,
        _ guest: DemoGuests.Guest,
        _ dates: DateRange,
        _ words: DemoHoles,
        _ used: inout DemoUsed,
        _ random: inout DemoRandom
    ) -> DemoReview {
        let stars = stars(home.charm, &random)
        var subScores: [SubScore: Int] = [:]
        for score in SubScore.allCases {
            let moved = stars + (random.chance(0.16) ? -1 : random.chance(0.3) ? 1 : 0)
            subScores[score] = min(5, max(1, moved))
        }
        let submitted = Instant(seconds: Int64(dates.checkOut.daysSinceEpoch) * 86_400)
            .adding(seconds: Int64(random.between(1, 12) * 86_400 + random.between(30_000, 80_000)))
        return DemoReview(
            stars: stars,
            subScores: subScores,
            text: text(stars, home.traits, guest, words, &used, &random),
            submittedAt: submitted
        )
    }

    /// Stars whose mean over many stays is about `charm`.
    private func stars(_ charm: Double, _ random: inout DemoRandom) -> Int {
        let missing = 5 - charm
        let throwOf = random.unit()
        if throwOf < 0.02 * missing { return 2 }
        if throwOf < 0.11 * missing { return 3 }
        return throwOf < 0.85 * missing ? 4 : 5
    }

    private func text(
        _ stars: Int,
        _ traits: DemoTraits,
        _ guest: DemoGuests.Guest,
        _ words: DemoHoles,
        _ used: inout DemoUsed,
        _ random: inout DemoRandom
    ) -> String {
        if stars >= 4, let language = people.languages[guest.vocabulary],
            let bank = texts.localReviews[language], random.chance(0.34)
        {
            var text = texts.sentence(bank, traits, words, &random, &used.banks[8])
            if bank.templates.count > 6, random.chance(0.5) {
                text += " " + texts.sentence(bank, traits, words, &random, &used.banks[8])
            }
            if !text.isEmpty { return text }
        }
        if stars == 5, random.chance(0.24) {
            let text = texts.sentence(texts.shortReviews, traits, words, &random, &used.banks[0])
            if !text.isEmpty { return text }
        }
        var sentences: [String] = []
        func say(_ bank: DemoBank, _ number: Int, _ chance: Double) {
            guard random.chance(chance) else { return }
            sentences.append(texts.sentence(bank, traits, words, &random, &used.banks[number]))
        }
        if stars <= 3 {
            say(texts.reviewComplaints, 7, 1)
            say(texts.reviewPlaces, 2, 0.4)
            say(texts.reviewRemarks, 6, 0.5)
        } else {
            say(texts.reviewOpenings, 1, 0.6)
            say(texts.reviewHomes, 3, 0.75)
            say(texts.reviewPlaces, 2, 0.6)
            say(texts.reviewHosts, 4, 0.5)
            say(texts.reviewRemarks, 6, stars == 4 ? 0.8 : 0.04)
            say(texts.reviewClosings, 5, stars == 5 ? 0.55 : 0.2)
            if sentences.count > 3, random.chance(0.3) { sentences.swapAt(1, 2) }
        }
        sentences.removeAll(where: \.isEmpty)
        guard !sentences.isEmpty else {
            return random.pick(["👍", "Thank you!", "Very good.", "😊"])
        }
        if sentences.count > 3, random.chance(0.3) {
            let half = sentences.count / 2
            return sentences.prefix(half).joined(separator: " ") + "\n\n"
                + sentences.dropFirst(half).joined(separator: " ")
        }
        return sentences.joined(separator: " ")
    }
}
