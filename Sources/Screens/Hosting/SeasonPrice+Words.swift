package import Marketplace

extension SeasonPrice {
    /// What it is, without its name: `1 Jun – 31 Aug 2027, €140.00 a night`.
    package var words: String { "\(Words.nights(dates)), \(nightly) a night" }
}

extension StayFee.Kind {
    /// What it is asked for.
    package var title: String {
        switch self {
        case .cleaning: "cleaning"
        case .linen: "linen"
        case .pet: "pets"
        }
    }
}

extension PriceRules {
    /// What is asked for beside the nights, such as `cleaning €25.00, pets €15.00`; nil for nothing.
    package var feeWords: String? {
        let words = fees.filter { !$0.amount.isZero }.map { "\($0.kind.title) \($0.amount)" }
        return words.isEmpty ? nil : words.joined(separator: ", ")
    }

    /// What guests above a number pay; nil for nothing.
    var guestWords: String? {
        guard let extraGuest, !extraGuest.isZero else { return nil }
        return "\(extraGuest) a night for each guest above \(includedGuests)"
    }

    /// The season that gives way to the one at `index` on some of its nights; nil for none.
    ///
    /// Of two seasons that overlap the later one in the list counts.
    func seasonBelow(_ index: Int) -> SeasonPrice? {
        seasons.prefix(index).last { $0.dates.overlaps(seasons[index].dates) }
    }
}

extension CivilDate {
    /// A day as a person writes it: `2027-06-01`, `1 Jun 2027`, `Tue 1 June 2027`.
    init?(written text: String) {
        if let date = CivilDate(text.trimmed) {
            self = date
            return
        }
        var words = text.split { $0 == " " || $0 == "," || $0 == "." }.map { $0.lowercased() }
        if words.count == 4 { words.removeFirst() }
        guard words.count == 3, let day = Int(words[0]), let year = Int(words[2]),
            words[1].count >= 3,
            let month = (1...12).first(where: { month in
                let name = CivilDate(year: 2000, month: month, day: 1)?.monthName.lowercased()
                return name?.hasPrefix(words[1]) ?? false
            })
        else { return nil }
        self.init(year: year, month: month, day: day)
    }
}
