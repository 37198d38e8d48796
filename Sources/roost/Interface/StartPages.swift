import Foundation

/// The pages of program text that only the start needed.
///
/// Linux maps the surroundings of every page of text that is touched. The start touches about
/// 17 MiB in that way, and what comes after it 2 MiB. The pages are clean and belong to files, so
/// giving them back loses nothing: one that is needed again is mapped again.
enum StartPages {
    /// Gives them back; on other systems nothing happens.
    static func release() {
        #if os(Linux)
        guard let maps = try? String(contentsOfFile: "/proc/self/maps", encoding: .utf8) else {
            return
        }
        for map in maps.split(separator: "\n") {
            let fields = map.split(separator: " ", omittingEmptySubsequences: true)
            guard fields.count == 6, fields[1] == "r-xp", fields[5].hasPrefix("/") else { continue }
            let bounds = fields[0].split(separator: "-").compactMap { UInt($0, radix: 16) }
            guard bounds.count == 2, let start = UnsafeMutableRawPointer(bitPattern: bounds[0])
            else { continue }
            madvise(start, Int(bounds[1] - bounds[0]), MADV_DONTNEED)
        }
        #endif
    }
}
