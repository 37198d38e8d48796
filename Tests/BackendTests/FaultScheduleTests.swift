import Foundation
import Testing

@testable import Backend

/// Everything that can go wrong with money, by the thousand: the provider does not answer or answers
/// too late, webhooks come twice, late, in another order or never, replies are lost, and the server
/// is killed between any two steps.
struct FaultScheduleTests {
    private static let environment = ProcessInfo.processInfo.environment
    /// `ROOST_FAULT_SCHEDULES` for a longer run.
    private static let count = environment["ROOST_FAULT_SCHEDULES"].flatMap { UInt64($0) } ?? 1_000
    /// `ROOST_FAULT_SEED` for another run, or for one schedule again.
    private static let seed = environment["ROOST_FAULT_SEED"].flatMap { UInt64($0) } ?? 20_261_125
    private static let cities: UInt64 = 10

    @Test func `after any faults money was taken once, and the books agree`() async throws {
        let totals = try await withThrowingTaskGroup(of: Totals.self) { group in
            for city in 0..<Self.cities {
                group.addTask { try await Self.run(city: city) }
            }
            return try await group.reduce(into: Totals()) { $0.add($1) }
        }
        print(
            "\(totals.schedules) fault schedules from seed \(Self.seed): "
                + "\(totals.deaths) kills, \(totals.answers.values.reduce(0, +)) answers"
        )
        for (answer, count) in totals.answers.sorted(by: { $0.key < $1.key }) {
            print("  \(count) × \(answer)")
        }
        #expect(totals.problems == [])
        #expect(totals.schedules == Int(Self.count))
    }

    private static func run(city number: UInt64) async throws -> Totals {
        var totals = Totals()
        let city = try await FaultyCity()
        for index in stride(from: number, to: count, by: Int(cities)) {
            let outcome = try await city.run(seed: seed &+ index)
            totals.schedules += 1
            totals.deaths += outcome.deaths
            totals.answers.merge(outcome.answers) { $0 + $1 }
            totals.problems += outcome.problems.map { "seed \(seed &+ index): \($0)" }
        }
        totals.problems += try await city.allProblems()
        return totals
    }

    private struct Totals: Sendable {
        var schedules = 0
        var deaths = 0
        var answers: [String: Int] = [:]
        var problems: [String] = []

        mutating func add(_ other: Totals) {
            schedules += other.schedules
            deaths += other.deaths
            answers.merge(other.answers) { $0 + $1 }
            problems += other.problems
        }
    }
}
