import Testing

@testable import Backend

struct BesideTests {
    @Test func `work beside is done, however many threads wait for it`() async throws {
        let sum = try await withThrowingTaskGroup(of: Int.self) { group in
            for number in 0..<300 {
                group.addTask(priority: .medium) {
                    let beside = Beside<Int>()
                    for _ in 0..<3 { beside.begin { number } }
                    return try beside.values().reduce(0, +)
                }
            }
            return try await group.reduce(0, +)
        }
        #expect(sum == 3 * 299 * 150)
    }

    @Test func `what one of them throws is thrown`() {
        let beside = Beside<Int>()
        beside.begin { 1 }
        beside.begin { throw StoreError.failed("no") }
        #expect(throws: StoreError.self) { try beside.values() }
    }
}
