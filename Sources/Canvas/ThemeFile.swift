import TOMLKit

extension Theme {
    /// The theme a file holds.
    ///
    /// - Parameters:
    ///   - text: What stands in the file.
    ///   - file: Its name, for messages; without its extension it is the theme's name.
    ///   - find: Gives the text of the theme of a name that `inherits` may ask for; `default` is always
    ///     known.
    /// - Returns: The theme.
    /// - Throws: The first ``ThemeProblem`` there is.
    package static func parse(
        _ text: String,
        file: String,
        find: (String) -> String?
    ) throws(ThemeProblem) -> Theme {
        let content = try ThemeFile.read(text, file: file, find: find, chain: [])
        if let problem = content.problems.first { throw problem }
        return content.theme
    }

    /// The theme a file holds, or the default one with what is wrong with the file.
    package static func load(
        _ text: String,
        file: String,
        find: (String) -> String?
    ) -> (theme: Theme, problem: ThemeProblem?) {
        do throws(ThemeProblem) {
            return (try parse(text, file: file, find: find), nil)
        } catch {
            return (.standard, error)
        }
    }

    /// All that is wrong with a theme file.
    package static func check(
        _ text: String,
        file: String,
        find: (String) -> String?
    ) -> [ThemeProblem] {
        do throws(ThemeProblem) {
            return try ThemeFile.read(text, file: file, find: find, chain: []).problems
        } catch {
            return [error]
        }
    }
}

/// A theme file being read: keys that are no roles are its name, palette and gradients.
struct ThemeFile {
    let file: String
    let text: String
    var palette: [String: Color] = [:]
    var roles: [String: Theme.Look] = [:]
    var priceGradient: [Color] = []
    var problems: [ThemeProblem] = []

    /// The theme of what was read.
    var theme: Theme {
        let name = file.split(separator: "/").last.map(String.init) ?? file
        let stem = name.hasSuffix(".toml") ? String(name.dropLast(5)) : name
        return Theme(name: stem, roles: roles, priceGradient: priceGradient)
    }

    /// Reads a file and those it inherits from.
    static func read(
        _ text: String,
        file: String,
        find: (String) -> String?,
        chain: [String]
    ) throws(ThemeProblem) -> ThemeFile {
        var content = ThemeFile(file: file, text: text)
        let table = try content.table()
        if let parent = table["inherits"] {
            guard let name = parent.string else {
                throw content.problem("inherits", "must be the name of a theme in quotes")
            }
            try content.inherit(name, find: find, chain: chain)
        }
        content.readPalette(table)
        content.readGradients(table)
        content.readRoles(table, prefix: "")
        return content
    }

    private func table() throws(ThemeProblem) -> TOMLTable {
        do {
            return try TOMLTable(string: text)
        } catch {
            let error = error as? TOMLParseError
            throw ThemeProblem(
                file: file,
                line: error.map { $0.source.begin.line },
                role: nil,
                message: error?.description ?? "is not a TOML file"
            )
        }
    }

    private mutating func inherit(
        _ name: String,
        find: (String) -> String?,
        chain: [String]
    ) throws(ThemeProblem) {
        guard !chain.contains(name) else {
            throw problem("inherits", "\(name) inherits from itself")
        }
        let known =
            name == "default"
            ? String(decoding: PackageResources.default_toml, as: UTF8.self) : nil
        guard let text = known ?? find(name) else {
            throw problem("inherits", "there is no theme \(name)")
        }
        let parent = try Self.read(text, file: "\(name).toml", find: find, chain: chain + [name])
        if let problem = parent.problems.first { throw problem }
        palette = parent.palette
        roles = parent.roles
        priceGradient = parent.priceGradient
    }

    private mutating func readPalette(_ table: TOMLTable) {
        guard let value = table["palette"] else { return }
        guard let entries = value.table else {
            return report("palette", "must be a table of names and colours")
        }
        for key in entries.keys {
            guard let text = entries[key]?.string, let color = Color(text) else {
                report(key, "is no colour: \(entries[key]?.debugDescription ?? "")")
                continue
            }
            palette[key] = color
        }
    }

    private mutating func readGradients(_ table: TOMLTable) {
        guard let value = table["gradient"] else { return }
        guard let entries = value.table else {
            return report("gradient", "must be a table of names and lists of colours")
        }
        for key in entries.keys {
            guard key == "price" else {
                report(key, "there is no gradient of that name")
                continue
            }
            guard let list = entries[key]?.array, list.count >= 2 else {
                report(key, "must be a list of two or more colours")
                continue
            }
            priceGradient = list.compactMap { color($0.string ?? "", role: "price") }
        }
    }

    private mutating func readRoles(_ table: TOMLTable, prefix: String) {
        for key in table.keys where !(prefix.isEmpty && Self.reserved.contains(key)) {
            let name = prefix + key
            guard let value = table[key] else { continue }
            guard Self.known(name) else {
                report(name, "there is no such role")
                continue
            }
            if let text = value.string {
                roles[name] = Theme.Look(foreground: color(text, role: name))
            } else if let inner = value.table {
                read(inner, name)
            } else {
                report(name, "must be a colour or a table of fg, bg, modifiers and ansi")
            }
        }
    }

    /// Reads a table that is a look, or a group of roles, or both.
    private mutating func read(_ table: TOMLTable, _ name: String) {
        let keys = Set(table.keys)
        let isLook = !keys.isDisjoint(with: Self.lookKeys)
        if isLook { roles[name] = look(table, name) }
        let rest = keys.subtracting(Self.lookKeys)
        guard !rest.isEmpty else { return }
        for key in rest.sorted() {
            let inner = "\(name).\(key)"
            guard Self.known(inner) else {
                report(isLook ? name : inner, "there is no \(key) in a role")
                continue
            }
            if let text = table[key]?.string {
                roles[inner] = Theme.Look(foreground: color(text, role: inner))
            } else if let deeper = table[key]?.table {
                read(deeper, inner)
            }
        }
    }

    private mutating func look(_ table: TOMLTable, _ role: String) -> Theme.Look {
        var look = Theme.Look()
        look.foreground = table["fg"].flatMap { color($0.string ?? "", role: role) }
        look.background = table["bg"].flatMap { color($0.string ?? "", role: role) }
        if let list = table["modifiers"] { look.modifiers = modifiers(list.array, role) }
        if let text = table["ansi"]?.string {
            look.ansi = .init(foreground: color(text, role: role))
        } else if let ansi = table["ansi"]?.table {
            look.ansi = .init(
                foreground: ansi["fg"].flatMap { color($0.string ?? "", role: role) },
                background: ansi["bg"].flatMap { color($0.string ?? "", role: role) }
            )
        }
        return look
    }

    private mutating func modifiers(_ list: TOMLArray?, _ role: String) -> Modifiers {
        guard let list else {
            report(role, "modifiers must be a list")
            return []
        }
        var modifiers: Modifiers = []
        for value in list {
            guard let name = value.string, let modifier = Self.modifierNames[name] else {
                report(role, "there is no modifier \(value.debugDescription)")
                continue
            }
            modifiers.insert(modifier)
        }
        return modifiers
    }

    private mutating func color(_ text: String, role: String) -> Color? {
        if let color = palette[text] ?? Color(text) { return color }
        report(role, "\"\(text)\" is neither in the palette nor a colour")
        return nil
    }

    private mutating func report(_ role: String, _ message: String) {
        problems.append(problem(role, message))
    }

    private func problem(_ role: String, _ message: String) -> ThemeProblem {
        ThemeProblem(file: file, line: line(of: role), role: role, message: message)
    }

    /// The line that sets a key, counted from 1.
    private func line(of key: String) -> Int? {
        let last = key.split(separator: ".").last.map(String.init) ?? key
        let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
        for candidate in [key, last] {
            for (index, line) in lines.enumerated() {
                let start = line.drop { $0 == " " || $0 == "\t" || $0 == "\"" }
                guard start.hasPrefix(candidate) else { continue }
                let rest = start.dropFirst(candidate.count).drop { $0 == " " || $0 == "\"" }
                if rest.first == "=" || rest.first == "]" { return index + 1 }
            }
        }
        return nil
    }

    private static let reserved: Set<String> = ["inherits", "palette", "gradient"]
    private static let lookKeys: Set<String> = ["fg", "bg", "modifiers", "ansi"]
    private static let modifierNames: [String: Modifiers] = [
        "bold": .bold, "dim": .dim, "italic": .italic, "underline": .underline,
        "reverse": .reverse, "struck": .struck,
    ]
    /// Every role, and every group of roles.
    private static let knownNames: Set<String> = {
        var names: Set<String> = []
        for name in Role.names {
            var prefix = name[...]
            names.insert(name)
            while let dot = prefix.lastIndex(of: ".") {
                prefix = prefix[..<dot]
                names.insert(String(prefix))
            }
        }
        return names
    }()

    private static func known(_ name: String) -> Bool { knownNames.contains(name) }
}
