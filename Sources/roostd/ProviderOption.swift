internal import ArgumentParser
internal import Backend
internal import Foundation

/// Where the built-in test provider keeps its books, and how it behaves.
struct ProviderOption: ParsableArguments {
    @Option(help: "The test provider's own file; by default beside the database.")
    var providerStore: String?

    func path(beside database: DatabasePlace) throws -> String {
        if let providerStore { return providerStore }
        switch database {
        case .sqlite(let path): return path + ".provider"
        case .postgres(let address):
            // Each database has books of its own, as each file has.
            let name = address.description.split { !$0.isLetter && !$0.isNumber }
            return try DatabaseOption.dataFolder() + "/\(name.joined(separator: "-")).provider"
        }
    }

    /// The books, begun with what the database already knows when there are none yet.
    func books(of store: Store, beside database: DatabasePlace) async throws -> TestBooks {
        let books = try TestBooks(path: try path(beside: database))
        var file: String?
        if case .sqlite(let path) = database { file = path }
        try await books.adopt(paymentsOf: store, at: file)
        return books
    }

    /// The books, if there are any.
    func existingBooks(beside database: DatabasePlace) throws -> TestBooks? {
        let path = try path(beside: database)
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        return try TestBooks(path: path)
    }

    /// What is to go wrong, from the environment; only a demo may have any.
    ///
    /// - Throws: `ValidationError`.
    static func faults(isDemo: Bool) throws -> ProviderFaults {
        let environment = ProcessInfo.processInfo.environment
        guard let text = environment["ROOST_TEST_PROVIDER_FAULTS"], !text.isEmpty else {
            return .none
        }
        guard isDemo else {
            throw ValidationError("ROOST_TEST_PROVIDER_FAULTS is only for --demo.")
        }
        guard let faults = ProviderFaults(text) else {
            let names = ProviderFaults.Fault.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError(
                "ROOST_TEST_PROVIDER_FAULTS must be like seed=7,timeout_after=20; it knows \(names)."
            )
        }
        return faults
    }

    /// What providers sign their messages with; nil when none is set.
    ///
    /// - Throws: `ValidationError`, for a file that cannot be read or a secret that is short.
    static func webhookSecret() throws -> Data? {
        let environment = ProcessInfo.processInfo.environment
        var secret = environment["ROOST_WEBHOOK_SECRET"].map { Data($0.utf8) }
        if let path = environment["ROOST_WEBHOOK_SECRET_FILE"], !path.isEmpty {
            guard let contents = FileManager.default.contents(atPath: path) else {
                throw ValidationError("The file of ROOST_WEBHOOK_SECRET_FILE cannot be read.")
            }
            let text = String(decoding: contents, as: UTF8.self)
            secret = Data(text.trimmingCharacters(in: .whitespacesAndNewlines).utf8)
        }
        guard let secret, !secret.isEmpty else { return nil }
        guard secret.count >= 16 else {
            throw ValidationError("The secret of the webhooks must have 16 bytes or more.")
        }
        return secret
    }
}
