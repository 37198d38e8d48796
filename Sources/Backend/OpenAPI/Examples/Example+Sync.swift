internal import Marketplace
internal import Wire

extension SyncReply: Exampled {
    static let example = SyncReply(
        changes: [
            SyncChange(
                seq: 4_711,
                type: .user,
                id: Example.guest.text,
                op: .upsert,
                version: 0,
                data: .object(["name": .string("Ana")])
            ),
            SyncChange(
                seq: 4_712,
                type: .wishlist,
                id: WishlistID.example.text,
                op: .delete,
                version: 0
            ),
        ],
        cursor: Cursor("AAECAwQFBgcICQoLDA0ODw"),
        more: false,
        reset: false
    )
}

extension MutationsBody: Exampled {
    static let example = MutationsBody(
        mutations: [
            Mutation(
                id: "018f-1",
                name: .saveHome,
                target: Example.listing.text,
                args: .object([:])
            )
        ]
    )
}

extension MutationsReply: Exampled {
    static let example = MutationsReply(
        results: [
            MutationResult(id: "018f-1", outcome: .applied, version: 0),
            MutationResult(
                id: "018f-2",
                outcome: .rejected,
                problem: Problem(.reviewRefused, "The time for a review is over.")
            ),
        ]
    )
}

extension JSONValue: SchemaDeclaring {
    static let example = JSONValue.object([:])

    static func schema(in book: inout SchemaBook) -> OrderedJSON {
        ["description": "JSON whose form hangs on the kind that stands beside it."]
    }
}
