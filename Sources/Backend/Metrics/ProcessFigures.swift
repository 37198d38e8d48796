internal import Foundation

/// What the system says of this process, under the names that Prometheus gives such figures.
enum ProcessFigures {
    static func write(to text: inout PrometheusText) {
        if let seconds = processorSeconds {
            text.family("process_cpu_seconds_total", .counter, "Processor time spent.")
            text.sample("process_cpu_seconds_total", seconds)
        }
        if let memory = memory {
            text.family("process_resident_memory_bytes", .gauge, "Memory in use.")
            text.sample("process_resident_memory_bytes", memory.resident)
            text.family("process_virtual_memory_bytes", .gauge, "Memory mapped.")
            text.sample("process_virtual_memory_bytes", memory.virtual)
        }
        if let files = openFiles {
            text.family("process_open_fds", .gauge, "Files and sockets open.")
            text.sample("process_open_fds", files)
        }
    }

    private static var processorSeconds: Double? {
        var usage = rusage()
        #if canImport(Glibc)
        guard getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0 else { return nil }
        #else
        guard getrusage(RUSAGE_SELF, &usage) == 0 else { return nil }
        #endif
        func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
        return seconds(usage.ru_utime) + seconds(usage.ru_stime)
    }

    /// Of Linux; elsewhere it is left out.
    private static var memory: (virtual: Int, resident: Int)? {
        guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else {
            return nil
        }
        let pages = text.split(separator: " ").prefix(2).compactMap { Int($0) }
        let size = Int(getpagesize())
        return pages.count == 2 ? (pages[0] * size, pages[1] * size) : nil
    }

    private static var openFiles: Int? {
        try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
    }
}
