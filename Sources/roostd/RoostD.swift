internal import ArgumentParser
internal import Backend

/// The backend of roost.
@main
struct RoostD: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "roostd",
        abstract: "The backend of roost: homes, bookings and payments over HTTP.",
        discussion: """
            Environment: ROOST_DATABASE_URL (sqlite:PATH or postgres://HOST/NAME) when there is no
            --database, and ROOST_SIGNING_KEY_FILE, the PEM file of the key that signs sessions.
            """,
        version: BackendVersion.text,
        subcommands: [
            Serve.self, Work.self, JobsCommand.self, Migrate.self, Seed.self, Check.self,
            Backup.self, Restore.self, OpenAPI.self,
        ]
    )
}
