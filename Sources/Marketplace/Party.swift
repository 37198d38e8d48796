/// Who comes to stay: all that a price and a home ask about them.
package struct Party: Hashable, Sendable {
    /// From this age on nobody is a child.
    package static let adultAge = 18

    package var guests: Int
    package var withPets: Bool
    /// In years, of the guests who are children.
    package var childAges: [Int]

    /// Nil means no pets, and no children.
    package init(guests: Int, withPets: Bool? = nil, childAges: [Int]? = nil) {
        self.guests = guests
        self.withPets = withPets ?? false
        self.childAges = childAges ?? []
    }

    /// Whether the children are children, and among the guests.
    package var isSound: Bool {
        childAges.count <= guests && childAges.allSatisfy { (0..<Party.adultAge).contains($0) }
    }

    /// As the contract tells it: nil for no pets, and for no children.
    package var told: (pets: Bool?, ages: [Int]?) {
        (withPets ? true : nil, childAges.isEmpty ? nil : childAges)
    }
}
