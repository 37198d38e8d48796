import Screens
import Sync
import Wire

extension Failure {
    /// The errors of the network in the words of the screens.
    init(_ error: SyncError) {
        switch error {
        case .problem(let problem):
            self = .refused(Refusal(problem, sentence: error.sentence))
        case .signedOut: self = .signedOut
        // An answer that cannot be read, or one that says later, may stand for a change made.
        case .unsettled, .busy, .differentAge: self = .unknownOutcome(error.sentence)
        case .offline, .notRoost, .diskTrouble, .diskFull, .diskBusy, .cancelled:
            self = .offline(error.sentence)
        }
    }
}

extension Refusal {
    fileprivate init(_ problem: Problem, sentence: String) {
        let fields = (problem.errors ?? []).map { (String($0.pointer.dropFirst()), $0.detail) }
        self.init(
            code: problem.code.rawValue,
            sentence: sentence,
            quote: problem.quote,
            nights: problem.nights ?? [],
            fields: Dictionary(fields) { first, _ in first }
        )
    }
}
