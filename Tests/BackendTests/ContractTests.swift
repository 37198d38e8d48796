import Foundation
import HTTPTypes
import HummingbirdTesting
import Marketplace
import NIOCore
import Testing
import Wire

@testable import Backend

/// The OpenAPI document says what the code does.
struct ContractTests {
    @Test func `every route is in the document, and nothing else is`() async throws {
        try await World.run { world in
            let routes = world.parts.front.routes.routes
            let document = try await world.document()
            let declared = routes.map { $0.method.rawValue + " " + $0.path.pattern }
            let described = document["paths"]?.members.flatMap { path in
                path.value.members.filter { $0.name != "parameters" }
                    .map { $0.name.uppercased() + " " + path.name }
            }
            #expect(described?.sorted() == declared.sorted())
            #expect(Set(routes.map(\.operation)).count == routes.count)
        }
    }

    @Test func `every type of the contract can be described`() async throws {
        try await World.run { world in
            #expect(OpenAPIDocument(world.parts.front.routes.routes).problems == [])
        }
    }

    @Test func `every example reads as its type and is written as it was`() async throws {
        @Sendable func reads<Body: Documented>(
            _ type: Body.Type,
            _ example: OrderedJSON
        ) throws -> Bool {
            let value = try Coding.decode(type, from: Data(example.bytes))
            return try OrderedJSON(encoding: value) == example
        }
        try await World.run { world in
            let document = try await world.document()
            for route in world.parts.front.routes.routes {
                let operation = try #require(document.operation(of: route))
                if let type = route.takes {
                    let body = operation["requestBody"]?["content"]?["application/json"]
                    let example = try #require(body?["example"], "\(route.operation)")
                    #expect(try reads(type, example), "\(route.operation)")
                }
                for form in route.gives {
                    guard let type = form.body else { continue }
                    let reply = operation["responses"]?[String(form.status.code)]
                    let body = reply?["content"]?["application/json"]
                    let example = try #require(body?["example"], "\(route.operation)")
                    #expect(try reads(type, example), "\(route.operation)")
                }
            }
        }
    }

    @Test func `every problem is in the document, with an example and a page`() async throws {
        try await World.run { world in
            let document = try await world.document()
            for code in ProblemCode.allCases {
                let example = document["components"]?["examples"]?[code.rawValue]?["value"]
                let bytes = try #require(example, "\(code)").bytes
                let problem = try Coding.decode(Problem.self, from: Data(bytes))
                #expect(problem.code == code)
                let page = try await world.send(Endpoint<Empty, Empty>(.get, problem.type))
                #expect(page.status == .ok)
                #expect(page.headers[.contentType] == "text/html; charset=utf-8")
                #expect(String(buffer: page.body).contains(code.title))
            }
            let unknown = Endpoint<Empty, Empty>(.get, "/problems/bad_luck")
            #expect(try await world.refusal(unknown).code == .notFound)
        }
    }

    @Test func `what may be missing, and what names a thing has, come from its type`() {
        var book = SchemaBook()
        #expect(
            book.schema(of: Sketch.self) == ["$ref": "#/components/schemas/ContractTestsSketch"]
        )
        let sketch = book.components["ContractTestsSketch"]
        #expect(sketch?["required"] == ["first_name", "kinds", "kind", "amount"])
        #expect(sketch?["properties"]?["first_name"] == ["type": "string"])
        #expect(sketch?["properties"]?["last_name"] == ["type": "string"])
        let kind: OrderedJSON = ["$ref": "#/components/schemas/ContractTestsSketchKind"]
        #expect(sketch?["properties"]?["kinds"] == ["type": "array", "items": kind])
        #expect(book.components["ContractTestsSketchKind"]?["enum"] == ["in_ink", "plain"])
        #expect(book.components["Money"]?["required"] == ["amount", "currency"])
        #expect(book.problems == [])
        var reading = SchemaBook()
        reading.describeReading(Sketch.self)
        let read = reading.components["ContractTestsSketch"]?["properties"]
        #expect(read?["last_name"]?["type"] == ["string", "null"])
        #expect(read?["first_name"] == ["type": "string"])
        let money: OrderedJSON = ["$ref": "#/components/schemas/Money"]
        #expect(read?["other"] == ["anyOf": [money, ["type": "null"]]])
    }

    @Test func `the document for people is the document for programs`() async throws {
        let lines = try await BackendApp.openAPI()
        try await World.run { world in
            let read = try JSONDecoder().decode(OrderedJSON.self, from: Data(lines.utf8))
            #expect(read == (try await world.document()))
        }
    }

    struct Sketch: Codable, Sendable {
        enum Kind: String, CaseIterable, Codable, Sendable {
            case inInk = "in_ink"
            case plain
        }

        var firstName: String
        var lastName: String?
        var kinds: [Kind]
        var kind: Kind
        var amount: Money
        var other: Money?
    }
}

extension World {
    /// What the server says of itself.
    func document() async throws -> OrderedJSON {
        let response = try await send(Endpoint<Empty, Empty>(.get, "/openapi.json"))
        #expect(response.headers[.contentType] == "application/json")
        return try JSONDecoder().decode(
            OrderedJSON.self,
            from: Data(response.body.readableBytesView)
        )
    }
}

extension OrderedJSON {
    /// The names and values of an object; none of anything else.
    var members: [Member] {
        if case .object(let members) = self { members } else { [] }
    }

    func operation(of route: Route) -> OrderedJSON? {
        self["paths"]?[route.path.pattern]?[route.method.rawValue.lowercased()]
    }
}
