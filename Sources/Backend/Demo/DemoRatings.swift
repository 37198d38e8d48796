/// How many people have reviewed a home, and what stars they gave.
enum DemoRatings {
    /// How good a home is, in stars: most about 4.8, one in ten 4.4 or less, few below 4.
    ///
    /// What is missing from five stars halves or doubles with the care of the host and with what
    /// the home is; both are normal deviates, more is better.
    static func charm(host care: Double, home quality: Double) -> Double {
        let power = -0.82 * (0.75 * care + 0.66 * quality)
        let missing = 0.2 * DemoHomes.exponential(max(-2.5, min(2.5, power)))
        return 5 - min(1.4, missing)
    }

    /// One home in twelve is new, most have a few reviews, the popular ones up to forty.
    static func count(of home: DemoHome, _ random: inout DemoRandom) -> Int {
        switch random.unit() + 0.2 * (home.demand - 0.5) {
        case ..<0.07: 0
        case ..<0.36: random.between(1, 3)
        case ..<0.80: random.between(3, 8)
        case ..<0.94: random.between(8, 14)
        default: 15 + min(random.below(26), random.below(26))
        }
    }

    /// Stars whose mean is about `charm`, in any order.
    ///
    /// Their sum is fixed beforehand: thrown one by one, half of all homes would have five stars
    /// exactly. A home with five reviews or more seldom has.
    static func stars(count: Int, charm: Double, _ random: inout DemoRandom) -> [Int] {
        var stars = Array(repeating: 5, count: count)
        var missing = Int(Double(count) * (5 - charm) + random.unit())
        if missing == 0, count > 2, random.chance(count < 5 ? 0.35 : 0.6) { missing = 1 }
        while missing > 0 {
            let index = random.below(count)
            let drop = min(missing, stars[index] - 1, random.pick(drops))
            stars[index] -= drop
            missing -= drop
        }
        return stars
    }

    /// Most who are not quite content take one star off.
    private static let drops = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 3]
}
