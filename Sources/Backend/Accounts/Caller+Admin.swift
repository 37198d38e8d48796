extension Caller {
    var isAdmin: Bool { false }
}
