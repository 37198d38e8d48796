package import Cache
import Marketplace
import Transport
import Wire

/// What people read when something could not be done; all wording of the client's errors is here.
extension SyncError {
    /// One sentence that says what happened and, where there is something to do, what.
    package var sentence: String {
        switch self {
        case .offline(let reason): reason.sentence
        case .problem(let problem): SyncError.sentence(of: problem)
        case .busy(let pause): "The server is busy; try again in \(SyncError.text(pause))."
        case .signedOut: "You are signed out; sign in to go on."
        case .notRoost:
            "Something else answers in place of roost; a network may want you to sign in first."
        case .differentAge:
            "The server and this roost do not understand each other; update the older one."
        case .unsettled:
            "The server has not said yet whether it went through; roost will ask again."
        case .diskTrouble: "This machine cannot store the change, so nothing was sent."
        case .diskFull: "This machine's disk is full: make room, nothing new is kept."
        case .diskBusy: "Another program holds the file of your changes; try again in a moment."
        case .cancelled: "Stopped."
        }
    }

    private static func sentence(of problem: Problem) -> String {
        switch problem.code {
        case .wrongCredentials: "The email or the password is wrong."
        case .sessionRevoked, .tokenExpired, .unauthenticated: SyncError.signedOut.sentence
        case .emailTaken: "There is an account with this email already."
        case .internalError: "The server has a fault; try again in a moment."
        default: finished(problem.detail.isEmpty ? problem.title : problem.detail)
        }
    }

    private static func finished(_ text: String) -> String {
        let first = text.prefix(1).uppercased()
        let end = text.hasSuffix(".") || text.hasSuffix("?") || text.hasSuffix("!") ? "" : "."
        return first + text.dropFirst() + end
    }

    fileprivate static func text(_ duration: Duration) -> String {
        let seconds = max(1, duration.milliseconds / 1_000)
        return seconds < 120 ? "\(seconds) s" : "\(seconds / 60) min"
    }
}

extension Sync.Drained {
    /// What became of the changes that wait, in one sentence; nil when all went well.
    package var sentence: String? {
        switch self {
        case .done: nil
        case .elsewhere: "Another roost is sending your changes just now."
        case .pause(let pause, .busy):
            "The server is busy; your changes are kept and sent in \(SyncError.text(pause))."
        case .pause(let pause, let error):
            error.clause + "; your changes are kept and sent again in \(SyncError.text(pause))."
        case .stopped(.signedOut):
            "You are signed out; your changes are kept and sent when you sign in again."
        case .stopped(let error): error.clause + "; your changes are kept."
        }
    }
}

extension SyncError {
    /// What happened, without what to do, to be gone on with.
    fileprivate var clause: String {
        switch self {
        case .notRoost: "Something else answers in place of roost, perhaps a sign-in page"
        case .differentAge: "The server and this roost are of different ages; update the older one"
        case .diskFull: "The disk of this machine is full"
        case .diskBusy: "Another program holds the file of your changes"
        case .problem(let problem) where problem.status >= 500: "The server has a fault"
        case .offline(.nameNotFound): "The server's name cannot be found"
        case .offline(.noRoute): "There is no way to the server"
        default: String(sentence.dropLast())
        }
    }
}

extension Rescue {
    /// What happened to the changes that waited, and where the rest may be.
    package var sentence: String {
        let kept = changes == 1 ? "1 change was" : "\(changes) changes were"
        let missing =
            switch lost {
            case nil: "; whether any is missing cannot be told. The"
            case 0?: ", all that was found in it; the"
            case let lost?: " and \(lost) could not be read; the"
            }
        return "The file of your unsent changes was damaged: \(kept) rescued\(missing) "
            + "damaged file is kept at \(file)."
    }
}

extension OfflineReason {
    package var sentence: String {
        switch self {
        case .refused: "The server does not answer at this address."
        case .nameNotFound: "The server's name cannot be found; is the network there?"
        case .noRoute: "There is no way to the server; is the network there?"
        case .timedOut: "The server takes too long to answer."
        case .interrupted: "The connection to the server broke."
        case .insecure: "The server cannot prove who it is, so nothing was sent."
        }
    }
}

extension AddressError {
    package var sentence: String {
        switch self {
        case .malformed: "This is no address of a server: use https://… or unix:/path.sock."
        case .insecure:
            "http:// would send everything readable to others; use https://, or --insecure."
        }
    }
}
