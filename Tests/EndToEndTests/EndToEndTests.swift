import Testing

/// The real programs, together: `roost` in a terminal, `roostd` on a real database.
///
/// One at a time, since they share the machine.
@Suite(.serialized, .timeLimit(.minutes(3)))
enum EndToEndTests {}
