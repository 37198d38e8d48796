import ArgumentParser
import Canvas

/// The options that every command takes.
struct GlobalOptions: ParsableArguments {
    @Option(help: "The server: https://…, http:// (loopback only) or unix:/path.sock.")
    var server: String?

    @Option(help: "A name that keeps accounts apart.")
    var profile: String?

    @Option(help: "A theme's name, or the path of a theme file.")
    var theme: String?

    @Option(help: "How many colours: auto, none, 16, 256 or rgb.")
    var color: String?

    @Flag(help: "Lines and prompts instead of a screen; for screen readers and pipes.")
    var plain = false

    @Flag(help: "Allow http:// to servers that are not on this machine.")
    var insecure = false

    @Option(help: "Write a log to this file.")
    var log: String?
}
