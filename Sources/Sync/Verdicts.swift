import Foundation
import Wire

/// What a server said of each change of a batch, as far as this roost understands it.
///
/// A newer server may give reasons that have no name here yet. One answer that cannot be read must
/// not keep the others from being filed, nor the whole outbox from going on.
enum Verdicts {
    /// The answers that can be read, in order; nil when this is no answer to that batch.
    static func read(_ body: Data, of sent: [String]) -> [MutationResult]? {
        if let reply = try? Coding.decode(MutationsReply.self, from: body) {
            return reply.results.map(\.id) == sent ? reply.results : nil
        }
        guard let reply = try? Coding.decode(LooseReply.self, from: body),
            reply.results.map(\.id) == sent
        else { return nil }
        return reply.results.compactMap(\.result)
    }

    private struct LooseReply: Decodable {
        var results: [LooseResult]
    }

    /// One answer, read whole where that works, else without what has no name here.
    private struct LooseResult: Decodable {
        var id: String
        /// Nil when not even the outcome has a name here.
        var result: MutationResult?

        private enum Keys: String, CodingKey {
            case id, outcome, version, data, problem
        }

        init(from decoder: any Decoder) throws {
            let parts = try decoder.container(keyedBy: Keys.self)
            id = try parts.decode(String.self, forKey: .id)
            if let whole = try? MutationResult(from: decoder) {
                result = whole
                return
            }
            guard let outcome = try? parts.decode(MutationResult.Outcome.self, forKey: .outcome)
            else { return }
            result = MutationResult(
                id: id,
                outcome: outcome,
                version: try? parts.decode(Int.self, forKey: .version),
                data: try? parts.decode(JSONValue.self, forKey: .data),
                problem: try? parts.decode(UnknownProblem.self, forKey: .problem).problem()
            )
        }
    }
}
