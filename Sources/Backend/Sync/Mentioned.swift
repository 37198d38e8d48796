internal import Marketplace

/// Something that many other things tell of, and that is not what it was.
///
/// A copy has the title of a home in each stay there, and a name in each message of that person: it
/// keeps the old one until it is told of all these things. They may be thousands, so that a job
/// records them, a part at a time. As it reads what was there after the change was committed, it
/// misses nothing that came at the same time, and what comes later tells the change already.
enum Mentioned: Codable, Sendable, Hashable {
    /// What stays and conversations say of the home with this number.
    case home(Int64)
    /// How guests get into a home.
    case arrival(Int64)
    /// A home that is on lists, and is no more.
    case deletion(Int64)
    /// What a person is called.
    case name(UserID)

    /// Asks for a record of all that tells of this, in the transaction that changes it.
    func changed(at now: Instant, in db: Database) throws {
        try Jobs.enqueue(.tellMentions(self), at: now, in: db)
    }
}
