internal import ArgumentParser
internal import Backend
internal import Foundation

/// The command `roostd keys`.
struct Keys: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show the keys that sign sessions, or let a new one sign.",
        discussion: """
            The first signs, the second still verifies, so that nobody is logged out by a rotation. \
            The last is the root, from which the server derives its other secrets.
            """,
        subcommands: [List.self, Rotate.self],
        defaultSubcommand: List.self
    )

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Show the names of the keys.")

        @OptionGroup var database: DatabaseOption

        func run() throws {
            let names = try KeyRotation.names(
                path: try DatabaseOption.keyPath(beside: try database.place())
            )
            for (index, name) in names.enumerated() {
                print(name, index == 0 ? "signs" : index == 1 ? "verifies" : "root")
            }
        }
    }

    struct Rotate: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Let a new key sign; running servers take it up within seconds."
        )

        @OptionGroup var database: DatabaseOption

        func run() throws {
            keepToOurselves()
            print(
                try KeyRotation.rotate(
                    path: try DatabaseOption.keyPath(beside: try database.place())
                ),
                "signs"
            )
        }
    }
}
