internal import CPostgres

/// What PostgreSQL answered instead of a result.
struct PostgresFailure: Error, Sendable {
    /// The five characters of SQLSTATE; empty when the connection gave none.
    let state: String
    let message: String
    /// The constraint that was violated, if one was.
    var constraint: String?

    /// What the result of a statement says.
    init(_ result: OpaquePointer) {
        state = PostgresFailure.field(cpostgres_sqlstate, of: result) ?? ""
        message =
            PostgresFailure.field(cpostgres_message, of: result)
            ?? PQresultErrorMessage(result).map { String(cString: $0) } ?? "no answer"
        constraint = PostgresFailure.field(cpostgres_constraint, of: result)
    }

    init(state: String = "", message: String) {
        self.state = state
        self.message = message
    }

    /// A connection that is gone.
    static func lost(_ why: String) -> PostgresFailure {
        PostgresFailure(state: "08006", message: why)
    }

    /// Whether the connection is of no more use.
    var isLost: Bool {
        // Administrators end connections with 57P01 to 57P03; 53300 says that there are too many.
        state.hasPrefix("08") || ["57P01", "57P02", "57P03", "53300"].contains(state)
    }

    /// Whether the transactions of others are to blame, so that doing it all again helps.
    var isConflict: Bool { state == "40001" || state == "40P01" }

    /// Whether a row that is there already is to blame.
    ///
    /// It may be one that was committed after this transaction began and that it cannot see; then
    /// a second try finds it before it gets here.
    var isTaken: Bool { state == "23505" || state == "23P01" }

    var storeError: StoreError {
        if isConflict { return .conflict(message) }
        if isLost { return .unreachable(message) }
        if state.hasPrefix("23") { return .constraint(constraint ?? message) }
        return .failed(state.isEmpty ? message : "\(message) (\(state))")
    }

    private static func field(_ code: Int, of result: OpaquePointer) -> String? {
        PQresultErrorField(result, Int32(code)).map { String(cString: $0) }
    }
}
