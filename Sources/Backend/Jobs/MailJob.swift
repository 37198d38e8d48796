/// A mail that is to be sent.
struct MailJob: Codable, Sendable, Hashable {
    /// What it says.
    enum Content: Codable, Sendable, Hashable {
        /// Proves that the address is the person's.
        case verification(token: String)
        case passwordReset(token: String)
        /// Something happened that the person wants to know.
        case notice(subject: String, text: String)
    }

    /// The address.
    let to: String
    /// What the person is called.
    let name: String
    let content: Content
}
