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
            ROOST_WEBHOOK_SECRET_FILE or ROOST_WEBHOOK_SECRET, what the payment provider signs with.
            ROOST_TEST_PROVIDER_FAULTS, with --demo: what goes wrong at the test provider, such as
            seed=7,timeout_after=20,webhook_lost=10, where the numbers are percents.
            ROOST_OPERATOR_TOKEN_FILE, the file of the token that /metrics asks for; without one it
            answers this machine only.
            """,
        version: BackendVersion.text,
        subcommands: [
            Serve.self, Work.self, JobsCommand.self, Migrate.self, Seed.self, Check.self,
            Reconcile.self, Backup.self, Restore.self, OpenAPI.self, Keys.self, Admin.self,
        ]
    )
}
