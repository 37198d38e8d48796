import Foundation
import HTTPTypes
import Marketplace

@testable import Backend

/// One process that can be killed: from then on nothing of it reaches a database or the provider.
///
/// It dies at a numbered boundary: before or after one of its commits, before or after one of its
/// requests to the provider. What was under way elsewhere in it dies with it.
final class Life: Sendable {
    struct Over: Error {}

    private struct State: Sendable {
        /// How many boundaries there are still to pass; nil for a process that nobody kills.
        var left: Int?
        var passed = 0
        var isArmed = false
        var isOver = false
    }

    /// Whether nobody kills it.
    let isImmortal: Bool
    private let state: Backend.Lock<State>

    init(boundaries: Int?) {
        isImmortal = boundaries == nil
        state = Backend.Lock(State(left: boundaries))
    }

    var isOver: Bool { state.withLock { $0.isOver } }

    /// How many boundaries it has passed.
    var passed: Int { state.withLock { $0.passed } }

    /// From here on boundaries count.
    func arm() { state.withLock { $0.isArmed = true } }

    /// Passes a boundary.
    ///
    /// - Throws: ``Over``, when the process dies here or is dead.
    func pass() throws(Over) {
        let isOver = state.withLock { state in
            if state.isOver || !state.isArmed { return state.isOver }
            state.passed += 1
            if let left = state.left {
                state.left = left - 1
                state.isOver = left <= 0
            }
            return state.isOver
        }
        if isOver { throw Over() }
    }
}

/// A database as a process sees it that may die at every commit.
struct MortalEngine: Engine {
    let engine: any Engine
    let life: Life

    var kind: Database.Kind { engine.kind }
    var figures: EngineFigures { engine.figures }

    func close() { engine.close() }

    func read<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws -> Value {
        guard !life.isOver else { throw Life.Over() }
        return try await engine.read(body)
    }

    func examine<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws -> Value {
        try await read(body)
    }

    func write<Value: Sendable>(
        _ isolation: Isolation,
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws -> Value {
        try life.pass()
        let value = try await engine.write(isolation, body)
        try life.pass()
        return value
    }
}

/// The provider as a process sees it that may die before and after each request.
struct MortalProvider: PaymentProvider {
    let provider: TestProvider
    let life: Life

    var name: ProviderName { provider.name }

    func authorize(
        _ order: ChargeOrder,
        key: String
    ) async throws(ProviderUnavailable) -> Authorization {
        try pass()
        let answer = try await provider.authorize(order, key: key)
        try pass()
        return answer
    }

    func confirm(
        _ charge: String,
        approved: Bool,
        key: String
    ) async throws(ProviderUnavailable) -> Authorization {
        try pass()
        let answer = try await provider.confirm(charge, approved: approved, key: key)
        try pass()
        return answer
    }

    func capture(
        _ charge: String,
        key: String
    ) async throws(ProviderUnavailable) -> PaymentFailure? {
        try pass()
        let answer = try await provider.capture(charge, key: key)
        try pass()
        return answer
    }

    func void(_ charge: String, key: String) async throws(ProviderUnavailable) {
        try pass()
        try await provider.void(charge, key: key)
        try pass()
    }

    func refund(
        _ amount: Money,
        of charge: String,
        key: String
    ) async throws(ProviderUnavailable) -> PaymentFailure? {
        try pass()
        let answer = try await provider.refund(amount, of: charge, key: key)
        try pass()
        return answer
    }

    func charge(_ reference: String) async throws(ProviderUnavailable) -> ProviderCharge? {
        try pass()
        return try await provider.charge(reference)
    }

    func charges(
        since cursor: String?
    ) async throws(ProviderUnavailable) -> ProviderChargePage {
        try pass()
        return try await provider.charges(since: cursor)
    }

    func event(
        in body: Data,
        headers: HTTPFields,
        at now: Instant
    ) throws(WebhookRefusal) -> ProviderEvent {
        try provider.event(in: body, headers: headers, at: now)
    }

    private func pass() throws(ProviderUnavailable) {
        do {
            try life.pass()
        } catch {
            throw ProviderUnavailable()
        }
    }
}
