extension ListingDraft {
    /// The longest title, in characters.
    package static let longestTitle = 80
    /// The longest description, in characters.
    package static let longestDescription = 10_000
    /// The most guests of a home.
    package static let largestCapacity = 50

    /// Everything that is wrong with what is said; parts that are not said are not wrong.
    package var problems: [DraftProblem] {
        textProblems + countProblems + ruleProblems
    }

    /// Everything that stands between these details and guests: what is wrong and what is missing.
    ///
    /// A home needs all its parts but the neighbourhood and house rules, and a guide to get in.
    package func publishingProblems(guide: GuideDraft?) -> [DraftProblem] {
        let optional: Set<ListingField> = [.neighbourhood, .houseRules]
        let missing = ListingField.allCases.filter { !optional.contains($0) && !has($0) }
            .map { DraftProblem(pointer: $0.pointer, detail: "is needed before publishing") }
        let guideMissing =
            guide.map { $0.checkIn.isEmpty } ?? true
            ? [DraftProblem(pointer: "/guide/check_in", detail: "must tell guests how to get in")]
            : []
        return problems + missing + guideMissing
    }

    private var textProblems: [DraftProblem] {
        [
            text(title, .title, 1...ListingDraft.longestTitle),
            text(description, .description, 1...ListingDraft.longestDescription),
            text(neighbourhood, .neighbourhood, 0...100),
            text(city, .city, 1...100),
            text(address, .address, 1...300),
            check(countryCode, .countryCode, "must be two capital letters") { code in
                code.utf8.count == 2
                    && code.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
            },
            check(houseRules, .houseRules, "must be at most 50 rules of 500 characters") { rules in
                rules.count <= 50 && rules.allSatisfy { $0.utf8.count <= 500 || $0.count <= 500 }
            },
        ].compactMap(\.self)
    }

    private var countProblems: [DraftProblem] {
        [
            number(capacity, .capacity, 1...ListingDraft.largestCapacity),
            number(bedrooms, .bedrooms, 0...50),
            number(beds, .beds, 0...100),
            number(bathrooms, .bathrooms, 0...50),
            number(checkInFrom, .checkInFrom, 0...1_439),
            number(checkOutBy, .checkOutBy, 0...1_439),
            check(location, .location, "must be degrees of latitude and longitude") {
                (-90...90).contains($0.latitude) && (-180...180).contains($0.longitude)
            },
        ].compactMap(\.self)
    }

    private var ruleProblems: [DraftProblem] {
        var problems: [DraftProblem] = []
        if let prices {
            if let problem = prices.problem {
                problems.append(
                    DraftProblem(pointer: ListingField.prices.pointer, detail: problem.sentence)
                )
            } else if prices.base.minorUnits <= 0 {
                problems.append(
                    DraftProblem(pointer: "/prices/base/amount", detail: "must be more than 0")
                )
            }
        }
        problems += stayRules?.problems ?? []
        return problems
    }

    private func text(
        _ value: String?,
        _ field: ListingField,
        _ length: ClosedRange<Int>
    ) -> DraftProblem? {
        let detail =
            length.lowerBound == 0
            ? "must be at most \(length.upperBound) characters"
            : "must be 1 to \(length.upperBound) characters, not only blanks"
        return check(value, field, detail) {
            // No text has more characters than bytes, which are counted at once.
            ($0.utf8.count <= length.upperBound || $0.count <= length.upperBound)
                && (length.lowerBound == 0 || !$0.allSatisfy(\.isWhitespace))
        }
    }

    private func number(
        _ value: Int?,
        _ field: ListingField,
        _ allowed: ClosedRange<Int>
    ) -> DraftProblem? {
        check(value, field, "must be \(allowed.lowerBound) to \(allowed.upperBound)") {
            allowed.contains($0)
        }
    }

    private func check<Value>(
        _ value: Value?,
        _ field: ListingField,
        _ detail: String,
        _ isRight: (Value) -> Bool
    ) -> DraftProblem? {
        guard let value, !isRight(value) else { return nil }
        return DraftProblem(pointer: field.pointer, detail: detail)
    }
}

extension StayRules {
    /// Everything that is wrong with these rules, by their part.
    package var problems: [DraftProblem] {
        func check(_ name: String, _ value: Int, _ allowed: ClosedRange<Int>) -> DraftProblem? {
            guard !allowed.contains(value) else { return nil }
            return DraftProblem(
                pointer: "/stay_rules/\(name)",
                detail: "must be \(allowed.lowerBound) to \(allowed.upperBound)"
            )
        }
        let longest = StayRules.longestWindowDays
        var problems = [
            check("min_nights", minNights, 1...longest),
            check("max_nights", maxNights, max(1, min(minNights, longest))...longest),
            check("notice_days", noticeDays, 0...longest),
            check("same_day_cutoff", sameDayCutoff, 0...1_440),
            check("window_days", windowDays, 1...longest),
            check("preparation_nights", preparationNights, 0...30),
        ].compactMap(\.self)
        let others =
            Array(minNightsByArrival.values) + Array((minNightsByDate ?? [:]).values)
            + (seasons ?? []).flatMap { [$0.minNights, $0.maxNights].compactMap(\.self) }
        if !others.allSatisfy((1...longest).contains) {
            problems.append(
                DraftProblem(
                    pointer: "/stay_rules/min_nights_by_date",
                    detail: "least and most nights must be 1 to \(longest)"
                )
            )
        }
        return problems
    }
}
