import Cache
import Foundation
import Marketplace
import Sync
import TestSupport
import Testing
import Transport
import Wire

@testable import Backend

/// Devices that come and go, over a network that loses, repeats and reorders, against the server's
/// own code: *every change takes effect once, in order, or is shown to the user*, and in the end
/// every device's copy answers what the server answers.
///
/// `ROOST_OFFLINE_SCHEDULES` says how many schedules there are, `ROOST_SEED` which.
struct StormTests {
    @Test func `after any weather every change is there once or stands before the user`()
        async throws
    {
        let environment = ProcessInfo.processInfo.environment
        let count = environment["ROOST_OFFLINE_SCHEDULES"].flatMap(Int.init)
        // The usual thousand are the same every time; a longer run finds others.
        let usual = count == nil ? 86_951 : UInt64.random(in: 1...999_999)
        let seed = environment["ROOST_SEED"].flatMap(UInt64.init) ?? usual
        try await run(count ?? 1_000, from: seed)
        print("\(count ?? 1_000) offline schedules, seed \(seed)")
    }

    private func run(_ count: Int, from seed: UInt64) async throws {
        for first in stride(from: 0, to: count, by: 500) {
            try await World.run { world in
                for number in first..<min(first + 500, count) {
                    let seed = seed &+ UInt64(number)
                    do {
                        var schedule = try await OfflineSchedule(world, seed: seed)
                        try await schedule.run()
                    } catch {
                        Issue.record("seed \(seed): \(error)")
                        throw error
                    }
                }
            }
        }
    }
}
