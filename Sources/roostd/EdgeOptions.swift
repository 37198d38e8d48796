internal import ArgumentParser
internal import Backend
internal import Foundation

/// How the door of a server is kept.
struct EdgeOptions: ParsableArguments {
    /// Whether there are limits to how often somebody may ask.
    enum Limits: String, ExpressibleByArgument {
        case usual
        case off
    }

    @Option(
        name: .customLong("allowed-host"),
        help: "A host name to answer for, beside those of the loopback; may be repeated."
    )
    var hosts: [String] = []

    @Option(
        name: .customLong("trusted-proxy"),
        help: "An address, or a range such as 10.0.0.0/8, whose X-Forwarded-For is believed."
    )
    var proxies: [String] = []

    @Option(help: "How often one address or person may ask: usual or off.")
    var rateLimits = Limits.usual

    @Option(help: "Seconds between saying that the server stops and stopping.")
    var drainSeconds = 0

    /// - Throws: `ValidationError`, or what keeps the operator's token from being read.
    func configuration() throws -> EdgeConfiguration {
        var configuration = EdgeConfiguration()
        configuration.hosts = hosts
        configuration.proxies = try proxies.map { text in
            guard let range = AddressRange(text) else {
                throw ValidationError("\(text) is no address and no range of addresses.")
            }
            return range
        }
        guard (0...600).contains(drainSeconds) else {
            throw ValidationError("The seconds to drain must be 0 to 600.")
        }
        configuration.enforcesLimits = rateLimits == .usual
        configuration.drainTime = .seconds(drainSeconds)
        configuration.operatorToken = try operatorToken()
        return configuration
    }

    /// Of at least 16 bytes, since it is all that guards the figures.
    private func operatorToken() throws -> String? {
        let environment = ProcessInfo.processInfo.environment
        guard let path = environment["ROOST_OPERATOR_TOKEN_FILE"], !path.isEmpty else { return nil }
        let token = try String(contentsOfFile: path, encoding: .utf8)
            .trimmingCharacters(in: .whitespacesAndNewlines)
        guard token.utf8.count >= 16 else {
            throw ValidationError("The operator's token must have 16 bytes or more.")
        }
        return token
    }
}
