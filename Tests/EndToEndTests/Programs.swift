import Foundation

/// Where the built programs are: beside the test bundle.
enum Programs {
    static let folder: URL = {
        let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
        let executable = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        return (bundle?.bundleURL ?? executable).deletingLastPathComponent()
    }()

    static var roost: String { folder.appending(path: "roost").path }
    static var roostd: String { folder.appending(path: "roostd").path }
}

/// What a program printed and how it ended.
struct Outcome: Sendable {
    let status: Int32
    let output: String
    let errors: String
}

/// Runs a program to its end, on a thread that may wait.
func run(
    _ program: String,
    _ arguments: [String],
    environment: [String: String] = [:],
    input: String = ""
) async throws -> Outcome {
    try await withCheckedThrowingContinuation { continuation in
        DispatchQueue.global().async {
            continuation.resume(
                with: Result {
                    try runAndWait(program, arguments, environment: environment, input: input)
                }
            )
        }
    }
}

private func runAndWait(
    _ program: String,
    _ arguments: [String],
    environment: [String: String],
    input: String
) throws -> Outcome {
    let process = Process()
    let output = Pipe()
    let errors = Pipe()
    let keyboard = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = keyboard
    try process.run()
    // Whoever ends before it has read everything breaks the pipe, which is no error here.
    signal(SIGPIPE, SIG_IGN)
    try? keyboard.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try? keyboard.fileHandleForWriting.close()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    let complained = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(
        status: process.terminationStatus,
        output: String(decoding: printed, as: UTF8.self),
        errors: String(decoding: complained, as: UTF8.self)
    )
}
