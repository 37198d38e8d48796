import Foundation
import Marketplace
import Testing
import Transport
import Wire

extension EndToEndTests {
    /// A card's number stays with its owner and the provider's door.
    struct CardNumberTests {
        @Test func `no file of the server has ever seen the number of a card`() async throws {
            let scratch = try Scratch()
            let server = try await Server.start(in: scratch)
            let visitor = try await Visitor("ana", at: server.url, HTTPTransport())
            let booking = try #require(try await visitor.bookSomewhere())
            var mistaken = visitor.payment(for: booking)
            mistaken.cardToken = "4242424242424242"
            await #expect(throws: Problem.self) {
                try await visitor.insist(API.pay(booking.id, mistaken))
            }
            let paid = try await visitor.insist(
                API.pay(booking.id, visitor.payment(for: booking))
            )
            #expect(paid.state == .confirmed)
            server.kill(SIGKILL)
            let files = try FileManager.default.contentsOfDirectory(atPath: scratch.path(""))
                .filter { $0.hasPrefix("roostd") }
            for name in ["roostd.sqlite", "roostd.sqlite.provider", "roostd.log"] {
                #expect(files.contains(name))
            }
            #expect(files.contains { $0.hasSuffix("-wal") })
            for file in files {
                let bytes = try Data(contentsOf: URL(filePath: scratch.path(file)))
                for number in ["4242424242424242", "4242 4242 4242 4242"] {
                    #expect(bytes.range(of: Data(number.utf8)) == nil, "\(file)")
                }
            }
        }
    }
}
