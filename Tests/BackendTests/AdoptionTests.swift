import Foundation
import Marketplace
import TestSupport
import Testing

@testable import Backend

/// The test provider's books, begun with what a database already knows of payments.
struct AdoptionTests {
    @Test(arguments: StoreKind.allCases)
    func `seeded stays can be refunded, on either kind of database`(
        on kind: StoreKind
    ) async throws {
        try await kind.withStore { store in
            let today = World.start.utcDate
            try await DemoMarketplace(homes: 40, today: today).fill(store)
            let folder = TemporaryFolder()
            let books = try TestBooks(path: folder.path + "/provider.sqlite")
            try await books.adopt(paymentsOf: store, at: (store.engine as? SQLiteEngine)?.path)
            #expect(try await books.differences(from: store) == [])
            let sql = """
                SELECT reference, currency FROM payment WHERE state = 'captured' AND refunded = 0
                ORDER BY id LIMIT 1
                """
            let row = try #require(try await store.read { try $0.row(sql) })
            let provider = TestProvider(
                books: books,
                signature: WebhookSignature(secret: Data()),
                clock: { World.start }
            )
            let failure = try await provider.refund(
                Money(minorUnits: 100, currency: try row.currency()),
                of: row["reference"],
                key: "refund-1"
            )
            #expect(failure == nil)
            // Once begun, they are the provider's own.
            try await books.adopt(paymentsOf: store, at: (store.engine as? SQLiteEngine)?.path)
            let charge = try await provider.charge(row["reference"])
            #expect(charge?.refunded.minorUnits == 100)
        }
    }
}
