internal import Foundation
internal import GRDB

/// Why there is no demo marketplace, as a sentence for whoever wanted one.
package struct DemoFailure: Error, CustomStringConvertible {
    package let description: String

    init(_ error: any Error, folders: [String]) {
        let places = folders.joined(separator: " and ")
        description =
            DemoFailure.isFull(error)
            ? "There is no room for the demo marketplace: it takes some 70 MB each in \(places)."
            : "The demo marketplace cannot be written to \(places): \(DemoFailure.reason(error))"
    }

    private static func isFull(_ error: any Error) -> Bool {
        (error as? CocoaError)?.code == .fileWriteOutOfSpace
            || (error as? DatabaseError)?.resultCode == .SQLITE_FULL
    }

    private static func reason(_ error: any Error) -> String {
        (error as? DatabaseError)?.message ?? error.localizedDescription
    }
}
