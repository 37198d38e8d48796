import Foundation
import HTTPTypes
import HummingbirdTesting
import Marketplace
import NIOCore
import Testing
import Wire

@testable import Backend

/// What the server says to whoever runs it.
struct OperationTests {
    private static let metrics = Endpoint<Empty, Empty>(.get, "/metrics")

    @Test func `requests are counted by route, status and problem`() async throws {
        try await World.run { world in
            let guest = try await world.register("ana")
            let booking = try await world.book(as: guest)
            _ = try await world.ask(API.booking(booking.id), as: guest)
            _ = try await world.refusal(API.booking(booking.id))
            let missing = ListingID(at: World.start, random: (9, 9))
            _ = try await world.refusal(API.listing(missing))
            _ = try await world.refusal(Endpoint<Empty, Empty>(.get, "/v1/castles"))
            let figures = try await world.figures()
            let route = #"{route="/v1/bookings/{booking}",method="GET","#
            #expect(figures["roost_requests_total" + route + #"status="200"}"#] == 1)
            #expect(figures["roost_requests_total" + route + #"status="401"}"#] == 1)
            #expect(figures["roost_problems_total" + route + #"code="unauthenticated"}"#] == 1)
            #expect(figures["roost_request_seconds_count" + route.dropLast() + "}"] == 2)
            #expect(figures["roost_request_seconds_bucket" + route + #"le="+Inf"}"#] == 2)
            #expect(figures[#"roost_requests_total{route="none",method="none",status="404"}"#] == 1)
            #expect(figures["roost_requests_in_flight"] == 1)
            #expect(figures[#"roost_bookings{state="pending_payment"}"#] == 1)
            #expect(figures[#"roost_transactions_total{kind="write",outcome="failed"}"#] == 0)
            #expect(try #require(figures["process_resident_memory_bytes"]) > 1_000_000)
            #expect(figures["process_start_time_seconds"] == 1_803_902_400)
            #expect(figures.keys.contains { $0.hasPrefix("roost_build_info{version=") })
        }
    }

    @Test func `figures are for this machine, and for whoever has the token`() async throws {
        try await World.run { world in
            let plain = try await world.send(OperationTests.metrics)
            #expect(plain.headers[.contentType] == PrometheusText.mediaType)
            #expect(plain.headers[.cacheControl] == "no-store")
            // A proxy on the same machine passes on what comes from elsewhere.
            for name in Headers.forwarding {
                let headers: HTTPFields = [name: "192.0.2.1"]
                let problem = try await world.refusal(OperationTests.metrics, headers: headers)
                #expect(problem.code == .forbidden)
            }
        }
        var edge = EdgeConfiguration.unlimited
        edge.operatorToken = "a token of an operator"
        try await World.run(edge: edge) { world in
            #expect(try await world.refusal(OperationTests.metrics).code == .forbidden)
            for (token, status) in [("a token of an operator", 200), ("a token", 403)] {
                let headers: HTTPFields = [.authorization: "Bearer " + token]
                let response = try await world.send(OperationTests.metrics, headers: headers)
                #expect(response.status.code == status)
            }
        }
    }

    @Test func `a server is ready when its database is the one it knows`() async throws {
        let ready = API.ready()
        try await World.run { world in
            #expect(try await world.ask(ready) == ReadyReply(isReady: true, failing: []))
            // As if a newer program had migrated it.
            try await world.store.write {
                try $0.execute("INSERT INTO grdb_migrations VALUES ('999 the future')")
            }
            let response = try await world.send(ready)
            #expect(try response.problem().code == .unavailable)
            #expect(response.headers[.retryAfter] == "1")
            let health = try await world.send(Endpoint<Empty, Empty>(.get, "/healthz"))
            #expect(health.status == .ok)
        }
    }

    @Test func `a histogram counts each duration once, and all below each bound`() {
        var histogram = Histogram()
        for milliseconds in [0, 1, 2, 60, 99_000] { histogram.add(.milliseconds(milliseconds)) }
        var text = PrometheusText()
        text.histogram("h", [("a", "\"\\\n")], histogram)
        let lines = text.text.split(separator: "\n")
        #expect(lines.first == #"h_bucket{a="\"\\\n",le="0.0005"} 1"#)
        #expect(lines.contains(#"h_bucket{a="\"\\\n",le="0.0025"} 3"#))
        #expect(lines.contains(#"h_bucket{a="\"\\\n",le="10.0"} 4"#))
        #expect(lines.suffix(1) == [#"h_count{a="\"\\\n"} 5"#])
    }
}

extension World {
    /// The samples of `/metrics`, each by its name and labels.
    func figures() async throws -> [String: Double] {
        let response = try await send(Endpoint<Empty, Empty>(.get, "/metrics"))
        let lines = String(buffer: response.body).split(separator: "\n")
        return lines.filter { !$0.hasPrefix("#") }.reduce(into: [:]) { samples, line in
            guard let space = line.lastIndex(of: " ") else { return }
            samples[String(line[..<space])] = Double(line[line.index(after: space)...])
        }
    }
}
