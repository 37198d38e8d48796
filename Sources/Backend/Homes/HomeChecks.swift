internal import Marketplace
internal import Wire

/// What a server asks of a home's details beyond what they themselves promise.
///
/// Texts are drawn on other people's terminals, names of zones and countries have to be real, and
/// what is kept is bounded.
struct HomeChecks {
    private(set) var problems: [DraftProblem] = []

    /// Everything that is wrong with what is said.
    static func problems(of details: ListingDraft) -> [DraftProblem] {
        adding(to: details.problems, of: details)
    }

    /// What is known to be wrong, and what a server finds beyond that.
    static func adding(to known: [DraftProblem], of details: ListingDraft) -> [DraftProblem] {
        var checks = HomeChecks()
        checks.texts(of: details)
        checks.place(of: details)
        if let prices = details.prices { checks.check(prices) }
        if let rules = details.stayRules { checks.check(rules) }
        guard !checks.problems.isEmpty else { return known }
        let pointers = Set(known.map(\.pointer))
        return known + checks.problems.filter { !pointers.contains($0.pointer) }
    }

    static func problems(of guide: GuideDraft) -> [DraftProblem] {
        var checks = HomeChecks()
        checks.text(guide.directions, "/guide/directions", atMost: GuideDraft.longestText)
        checks.text(guide.checkIn, "/guide/check_in", atMost: GuideDraft.longestText)
        checks.line(guide.wifiName, "/guide/wifi_name", atMost: GuideDraft.longestWifiName)
        checks.line(
            guide.wifiPassword,
            "/guide/wifi_password",
            atMost: GuideDraft.longestWifiPassword
        )
        return checks.problems
    }

    /// Refuses a note that may not stay.
    ///
    /// - Throws: ``Problem`` with the code `invalid_body`.
    static func check(note: String?) throws {
        var checks = HomeChecks()
        checks.text(note, "/note", atMost: 500)
        guard let problem = checks.problems.first else { return }
        throw Problem(field: "note", problem.detail)
    }

    private mutating func texts(of details: ListingDraft) {
        line(details.title, "/title", atMost: ListingDraft.longestTitle)
        text(details.description, "/description", atMost: ListingDraft.longestDescription)
        line(details.neighbourhood, "/neighbourhood", atMost: 100)
        line(details.city, "/city", atMost: 100)
        line(details.address, "/address", atMost: 300)
        for (index, rule) in (details.houseRules ?? []).prefix(50).enumerated() {
            line(rule, "/house_rules/\(index)", atMost: 500)
        }
    }

    private mutating func place(of details: ListingDraft) {
        require(
            details.countryCode.map(Countries.isKnown) ?? true,
            "/country_code",
            "must be a code of ISO 3166-1, such as PT"
        )
        require(
            details.timeZone.map(Zones.isKnown) ?? true,
            "/time_zone",
            "must be a name of the IANA, such as Europe/Lisbon"
        )
        require(
            details.location.map { HomeChecks.latitudes.contains($0.latitude) } ?? true,
            "/location",
            "must be within 89 degrees of the equator"
        )
    }

    /// Nearer to the poles there is no room to move a pin in.
    private static let latitudes = -89.0...89.0

    private mutating func check(_ prices: PriceRules) {
        require(
            ApproximateRates.isKnown(prices.base.currency),
            "/prices/base/currency",
            "is no currency that homes are offered in"
        )
        require(prices.seasons.count <= 50, "/prices/seasons", "must be at most 50")
        for (index, season) in prices.seasons.prefix(50).enumerated() {
            line(season.name, "/prices/seasons/\(index)/name", atMost: 60)
        }
        require(prices.overrides.count <= 800, "/prices/overrides", "must be at most 800")
        require(
            prices.lengthDiscounts.count <= 10,
            "/prices/length_discounts",
            "must be at most 10"
        )
        require(prices.fees.count <= 10, "/prices/fees", "must be at most 10")
        require(prices.taxes.count <= 10, "/prices/taxes", "must be at most 10")
        for (index, tax) in prices.taxes.prefix(10).enumerated() {
            line(tax.name, "/prices/taxes/\(index)/name", atMost: 60)
        }
    }

    private mutating func check(_ rules: StayRules) {
        let seasons = rules.seasons ?? []
        require(seasons.count <= 50, "/stay_rules/seasons", "must be at most 50")
        for (index, season) in seasons.prefix(50).enumerated() {
            line(season.name, "/stay_rules/seasons/\(index)/name", atMost: 60)
            require(
                season.dates.nightCount <= 731,
                "/stay_rules/seasons/\(index)/dates",
                "must be at most two years"
            )
        }
        require(
            rules.minNightsByDate?.count ?? 0 <= 800,
            "/stay_rules/min_nights_by_date",
            "must be at most 800"
        )
    }

    private mutating func line(_ text: String?, _ pointer: String, atMost length: Int) {
        guard let text else { return }
        require(
            HomeChecks.fits(text, length) && PlainText.isLine(text),
            pointer,
            "must be one line of at most \(length) characters, none of them control"
        )
    }

    private mutating func text(_ text: String?, _ pointer: String, atMost length: Int) {
        guard let text else { return }
        require(
            HomeChecks.fits(text, length) && PlainText.isText(text),
            pointer,
            "must be at most \(length) characters, none of them control"
        )
    }

    /// What looks like one character may be made of any number of bytes.
    private static func fits(_ text: String, _ length: Int) -> Bool {
        text.utf8.count <= length || text.utf8.count <= 8 * length && text.count <= length
    }

    private mutating func require(_ isRight: Bool, _ pointer: String, _ detail: String) {
        if !isRight { problems.append(DraftProblem(pointer: pointer, detail: detail)) }
    }
}
