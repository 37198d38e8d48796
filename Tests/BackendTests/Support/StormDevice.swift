import Cache
import Foundation
import Marketplace
import Sync
import TestSupport
import Transport
import Wire

@testable import Backend

/// One device with files of its own, and the weather around it.
struct StormDevice {
    let folder: TemporaryFolder
    let weather: Weather
    var sync: Sync
    /// The home as this device saw it last.
    var seen: HostListing?
    let user: UserID

    init(_ world: World, _ session: SessionReply, seed: UInt64) throws {
        folder = TemporaryFolder()
        weather = Weather(seed: seed)
        user = session.user.id
        try StormDevice.keep(session, in: folder)
        sync = try StormDevice.start(world, folder, weather)
    }

    /// The program dies where it stands, and starts again on the same files.
    mutating func crash(_ world: World) async throws {
        sync = try StormDevice.start(world, folder, weather)
    }

    mutating func signIn(_ world: World) async throws {
        try StormDevice.keep(try await world.session(of: user), in: folder)
        sync = try StormDevice.start(world, folder, weather)
    }

    func remove() {
        try? FileManager.default.removeItem(atPath: folder.path)
    }

    private static func folders(_ folder: TemporaryFolder) -> Folders {
        Folders(cache: folder.path + "/cache", data: folder.path + "/data")
    }

    private static func keep(_ session: SessionReply, in folder: TemporaryFolder) throws {
        let path = folders(folder).credentials(server: "http://127.0.0.1:1", profile: "test")
        try CredentialStore(at: path).save(session)
    }

    private static func start(
        _ world: World,
        _ folder: TemporaryFolder,
        _ weather: Weather
    ) throws -> Sync {
        let clock = world.clock
        return Sync(
            server: try ServerAddress("http://127.0.0.1:1"),
            profile: "test",
            folders: folders(folder),
            transport: StormyTransport(
                calm: RouterTransport(client: world.client),
                weather: weather
            ),
            agent: "roost/test",
            time: Timekeeper(
                // This machine's clock is off, as clocks are.
                now: { clock.now.adding(seconds: weather.skew) },
                pause: { _ throws(CancellationError) in },
                chance: { weather.chance() }
            )
        )
    }
}

/// What the network does to each request.
final class Weather: Sendable {
    enum Fate: Sendable {
        case fine
        /// It never arrives.
        case lost
        /// It arrives, and the answer does not.
        case answerLost
        /// It arrives twice.
        case doubled
        /// Something else answers.
        case portal
    }

    private let dice: Backend.Lock<(generator: SeededGenerator, isCalm: Bool)>
    let skew: Int64

    init(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        skew = [0, 0, 86_400, -86_400].randomElement(using: &generator) ?? 0
        dice = Backend.Lock((generator, false))
    }

    func calm() { dice.withLock { $0.isCalm = true } }

    func chance() -> Double {
        dice.withLock { Double.random(in: 0..<1, using: &$0.generator) }
    }

    func fate() -> Fate {
        dice.withLock { state in
            guard !state.isCalm else { return .fine }
            switch Int.random(in: 0..<10, using: &state.generator) {
            case 0, 1: return .lost
            case 2, 3, 4: return .answerLost
            case 5: return .doubled
            case 6: return .portal
            default: return .fine
            }
        }
    }
}

private struct StormyTransport: HTTPSending {
    let calm: RouterTransport
    let weather: Weather

    func send(
        _ request: Transport.HTTPRequest
    ) async throws(TransportError) -> HTTPReply {
        switch weather.fate() {
        case .fine: return try await calm.send(request)
        case .lost: throw .unreachable(.refused)
        case .answerLost:
            _ = try await calm.send(request)
            throw .interrupted
        case .doubled:
            _ = try await calm.send(request)
            return try await calm.send(request)
        case .portal:
            let page = Data("<html>Welcome to our hotel</html>".utf8)
            return HTTPReply(status: 200, headers: ["content-type": "text/html"], body: page)
        }
    }
}
