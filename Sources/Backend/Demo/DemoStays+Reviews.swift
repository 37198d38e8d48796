internal import Marketplace

/// What guests write.
extension DemoStays {
    func review(
        _ stars: Int,
        _ traits: DemoTraits,
        _ guest: DemoGuests.Guest,
        _ dates: DateRange,
        _ words: DemoHoles,
        _ used: inout DemoUsed,
        _ memory: inout DemoMemory,
        _ random: inout DemoRandom
    ) -> DemoReview {
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
            text: text(stars, traits, guest, words, &used, &memory, &random),
            submittedAt: submitted
        )
    }

    /// A text that few have written before.
    private func text(
        _ stars: Int,
        _ traits: DemoTraits,
        _ guest: DemoGuests.Guest,
        _ words: DemoHoles,
        _ used: inout DemoUsed,
        _ memory: inout DemoMemory,
        _ random: inout DemoRandom
    ) -> String {
        for _ in 0..<5 {
            let text = text(stars, traits, guest, words, &used, &random)
            // Long texts are made of many parts and hardly meet again.
            if text.utf8.count > 160 { return text }
            guard memory.reviews.uses(of: text) < memory.sameReviews else { continue }
            memory.reviews.add(text)
            return text
        }
        let place = texts.sentence(texts.reviewPlaces, traits, words, &random, &used.banks[2])
        return place.isEmpty ? words.hostGiven + " 👍" : place
    }

    private func text(
        _ stars: Int,
        _ traits: DemoTraits,
        _ guest: DemoGuests.Guest,
        _ words: DemoHoles,
        _ used: inout DemoUsed,
        _ random: inout DemoRandom
    ) -> String {
        if stars >= 4, let text = localText(traits, guest, words, &used, &random) { return text }
        if stars == 5, random.chance(0.3) {
            return short(traits, words, &used, &random)
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
        guard !sentences.isEmpty else { return short(traits, words, &used, &random) }
        if sentences.count > 3, random.chance(0.3) {
            let half = sentences.count / 2
            return sentences.prefix(half).joined(separator: " ") + "\n\n"
                + sentences.dropFirst(half).joined(separator: " ")
        }
        return sentences.joined(separator: " ")
    }

    /// What a guest says in a language of their own, now and then.
    private func localText(
        _ traits: DemoTraits,
        _ guest: DemoGuests.Guest,
        _ words: DemoHoles,
        _ used: inout DemoUsed,
        _ random: inout DemoRandom
    ) -> String? {
        guard let language = people.languages[guest.vocabulary],
            let bank = texts.localReviews[language], random.chance(0.34)
        else { return nil }
        var text = texts.sentence(bank, traits, words, &random, &used.banks[8])
        if bank.templates.count > 6, random.chance(0.6) {
            text += ["ja", "zh", "cn"].contains(language) ? "" : " "
            text += texts.sentence(bank, traits, words, &random, &used.banks[8])
        }
        return text.isEmpty ? nil : text
    }

    /// A line, with or without a word of thanks.
    private func short(
        _ traits: DemoTraits,
        _ words: DemoHoles,
        _ used: inout DemoUsed,
        _ random: inout DemoRandom
    ) -> String {
        let line = texts.sentence(texts.shortReviews, traits, words, &random, &used.banks[0])
        guard !line.isEmpty, random.chance(0.4) else { return line.isEmpty ? "👍" : line }
        let ending = texts.sentence(texts.shortEndings, traits, words, &random, &used.banks[9])
        return ending.isEmpty ? line : line + " " + ending
    }
}
