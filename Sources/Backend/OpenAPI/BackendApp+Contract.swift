internal import Foundation

extension BackendApp {
    /// The OpenAPI document of this build, for people: one name on each line.
    ///
    /// - Throws: ``StoreError``, or what keeps a folder from being made: the routes are those of a
    ///   whole server, with an empty database of its own.
    package static func openAPI() async throws -> String {
        let folder = NSTemporaryDirectory() + "roostd-\(UUID().uuidString)"
        try FileManager.default.createDirectory(
            atPath: folder,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let store = try Store(path: folder + "/roostd.sqlite")
        let books = try TestBooks(path: folder + "/provider.sqlite")
        let parts = try await BackendParts(BackendConfiguration(store: store, providerBooks: books))
        return OpenAPIDocument(parts.front.routes.routes).json.lines
    }
}
