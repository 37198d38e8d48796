import Canvas
import Foundation
import TOMLKit

/// What the user has chosen: flags before environment before `config.toml` before defaults.
///
/// Keys of `config.toml`: `server`, `profile`, `theme`, `color`, `plain`, `mouse`, `insecure`.
/// Environment: `ROOST_SERVER`, `ROOST_PROFILE`, `ROOST_THEME`, `ROOST_COLOR`, `NO_COLOR`.
struct Settings: Sendable, Equatable {
    /// Nil on the very first run: nobody has chosen a server yet.
    var server: String?
    var profile = "default"
    var theme = "default"
    /// Nil for as many colours as the terminal has.
    var color: ColorDepth?
    var isPlain = false
    var hasMouse = false
    var allowsInsecure = false
    var logFile: String?

    /// The settings of this run.
    ///
    /// - Throws: ``SettingsProblem``, which names the file or the option and what is wrong with it.
    init(
        options: GlobalOptions,
        environment: [String: String],
        configFile: URL
    ) throws(SettingsProblem) {
        let file = try ConfigFile(reading: configFile)
        func text(_ flag: String?, _ variable: String, _ key: String) -> String? {
            flag ?? environment[variable].flatMap { $0.isEmpty ? nil : $0 } ?? file.text[key]
        }
        server = text(options.server, "ROOST_SERVER", "server")
        profile = text(options.profile, "ROOST_PROFILE", "profile") ?? profile
        theme = text(options.theme, "ROOST_THEME", "theme") ?? theme
        isPlain = options.plain || file.flags["plain"] ?? false
        hasMouse = file.flags["mouse"] ?? false
        allowsInsecure = options.insecure || file.flags["insecure"] ?? false
        logFile = options.log
        color = try Settings.color(
            text(options.color, "ROOST_COLOR", "color"),
            isForbidden: environment["NO_COLOR"].map { !$0.isEmpty } ?? false,
            isFlag: options.color != nil
        )
        guard profile.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }) else {
            throw SettingsProblem("profile: use letters, digits, - and _ only")
        }
    }

    /// `NO_COLOR` (no-color.org) beats everything but the flag of this very run.
    private static func color(
        _ text: String?,
        isForbidden: Bool,
        isFlag: Bool
    ) throws(SettingsProblem) -> ColorDepth? {
        if isForbidden, !isFlag { return .monochrome }
        guard let text, text != "auto" else { return nil }
        guard let depth = ColorDepth(name: text) else {
            throw SettingsProblem("color: \(text) is none of auto, none, 16, 256 and rgb")
        }
        return depth
    }
}

/// What is wrong with the settings, as one sentence.
struct SettingsProblem: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}

/// The keys of `config.toml` by their type.
private struct ConfigFile {
    var text: [String: String] = [:]
    var flags: [String: Bool] = [:]

    init(reading file: URL) throws(SettingsProblem) {
        guard let content = try? String(contentsOf: file, encoding: .utf8) else { return }
        do {
            let table = try TOMLTable(string: content)
            for key in table.keys {
                text[key] = table[key]?.string
                flags[key] = table[key]?.bool
            }
        } catch {
            throw SettingsProblem("\(file.path): \(error)")
        }
    }
}
