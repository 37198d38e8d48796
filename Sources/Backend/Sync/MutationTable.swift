internal import Marketplace
internal import Wire

/// A change that a client made while it may have been offline, as a handler sees it.
struct MutationCall: Sendable {
    let caller: Caller
    let target: String?
    let args: JSONValue
    let baseVersion: Int?
    let now: Instant

    /// What is changed, as an id of its kind.
    ///
    /// - Throws: ``Problem`` with the code `invalid_body`.
    func target<Thing>(_ type: ID<Thing>.Type) throws -> ID<Thing> {
        guard let id = target.flatMap({ ID<Thing>($0) }) else {
            throw Problem(field: "target", "must be an id that starts with \(Thing.idPrefix)")
        }
        return id
    }

    /// The body of the request that does the same.
    ///
    /// - Throws: ``Problem`` with the code `invalid_body`.
    func body<Body: Decodable>(_ type: Body.Type) throws -> Body {
        do {
            return try args.decoded(as: type)
        } catch let error as DecodingError {
            throw Problem(decoding: error)
        }
    }
}

/// Carries out one kind of change, by the use case that also serves the request which does it.
struct MutationHandler: Sendable {
    /// What was changed: the client is told how it is now.
    struct Effect: Sendable {
        let kind: SyncKind
        let id: String
        /// What the request answers, where that says more than the thing itself.
        let reply: JSONValue?
        /// The booking for which the provider is to be asked something, once this is committed.
        let paysFor: BookingID?

        init(
            _ kind: SyncKind,
            _ id: String,
            reply: JSONValue? = nil,
            paysFor booking: BookingID? = nil
        ) {
            self.kind = kind
            self.id = id
            self.reply = reply
            paysFor = booking
        }
    }

    let name: MutationName
    /// What `target` names; its version is compared with the one the client had seen.
    let kind: SyncKind?
    let run: @Sendable (MutationCall, Database) throws -> Effect

    /// - Parameters:
    ///   - name: What clients call it.
    ///   - kind: What `target` names; nil where nothing is compared.
    ///   - run: The use case; it authorises, and does everything in this transaction.
    init(
        _ name: MutationName,
        compares kind: SyncKind? = nil,
        run: @escaping @Sendable (MutationCall, Database) throws -> Effect
    ) {
        self.name = name
        self.kind = kind
        self.run = run
    }
}

/// What may be changed offline; a new kind of change is a line here.
struct MutationTable: Sendable {
    private let handlers: [MutationName: MutationHandler]

    init(_ handlers: [MutationHandler]) {
        self.handlers = Dictionary(uniqueKeysWithValues: handlers.map { ($0.name, $0) })
    }

    init(
        accounts: AccountService,
        wishlists: WishlistService,
        reviews: ReviewService,
        replies: ReplyService,
        messages: MessageService,
        notices: NoticeService,
        calendars: HostCalendarService,
        bookings: BookingService
    ) {
        self.init(
            MutationTable.hosting(calendars) + MutationTable.staying(bookings)
                + MutationTable.saving(wishlists)
                + MutationTable.talking(replies, messages, notices) + [
                    MutationHandler(.updateProfile) { call, db in
                        let body = try call.body(ProfileBody.self)
                        _ = try accounts.update(body, of: call.caller, at: call.now, in: db)
                        return .init(.user, call.caller.user.text)
                    },
                    MutationHandler(.writeReview) { call, db in
                        let booking = try call.target(BookingID.self)
                        let draft = try call.body(ReviewDraft.self)
                        let review = try reviews.write(
                            draft,
                            of: booking,
                            by: call.caller,
                            at: call.now,
                            in: db
                        )
                        return .init(.review, review.id.text)
                    },
                ]
        )
    }

    /// What hosts do; edits of a home meet part by part, edits of nights night by night.
    private static func hosting(_ calendars: HostCalendarService) -> [MutationHandler] {
        [
            MutationHandler(.createListing) { call, db in
                let body = try call.body(CreateListingBody.self)
                let homes = calendars.homes
                let home = try homes.create(body, by: call.caller, at: call.now, in: db)
                return .init(.hostListing, home.id.text)
            },
            MutationHandler(.setGuide, compares: .hostListing) { call, db in
                let home = try calendars.homes.setGuide(
                    try call.target(ListingID.self),
                    try call.body(GuideDraft.self),
                    ifAt: call.baseVersion.map(Int64.init),
                    by: call.caller,
                    at: call.now,
                    in: db
                )
                return .init(.hostListing, home.id.text)
            },
            MutationHandler(.editListing) { call, db in
                let home = try calendars.homes.edit(
                    try call.target(ListingID.self),
                    try call.body(ListingDraft.self),
                    from: call.baseVersion.map { .merging(Int64($0)) } ?? .exactly(nil),
                    by: call.caller,
                    at: call.now,
                    in: db
                )
                return .init(.hostListing, home.id.text)
            },
            MutationHandler(.editNights) { call, db in
                let edit = try call.body(NightEdit.self)
                let reply = try calendars.edit(edit, by: call.caller, at: call.now, in: db)
                let home = edit.listings.first?.text ?? ""
                return .init(.hostListing, home, reply: try JSONValue(encoding: reply))
            },
        ]
    }

    subscript(name: MutationName) -> MutationHandler? { handlers[name] }
}
