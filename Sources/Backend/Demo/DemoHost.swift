/// Somebody who rents out homes of one town.
struct DemoHost {
    var id: String
    var name: String
    /// The name without surname.
    var given: String
    var vocabulary: String
    /// A normal deviate: more is better.
    var care: Double
    var isSuperhost: Bool
    var homes: Int
}
