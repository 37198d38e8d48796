internal import ArgumentParser
internal import Backend

/// The command `roostd openapi`.
struct OpenAPI: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "openapi",
        abstract: "Print the OpenAPI 3.1 document that a server answers at /openapi.json."
    )

    func run() async throws {
        print(try await BackendApp.openAPI())
    }
}
