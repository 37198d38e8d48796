package import Canvas

/// What can be filled into a field of a ``Form``, and what is filled in.
package enum FormKind: Sendable, Equatable {
    case text(TextInput)
    /// Text nobody may read over the shoulder.
    case secret(TextInput)
    /// Text of several lines, shown in so many rows.
    case multiline(TextInput, rows: Int)
    /// Digits alone, shown in groups.
    case digits(TextInput, DigitGroups)
    case choice([String], selected: Int)
    case toggle(Bool)
    /// A number in a range; `one` and `many` name what is counted.
    case stepper(Int, ClosedRange<Int>, one: String, many: String)
    /// 1 to 5, or 0 for none yet.
    case stars(Int)
    case fixed(Line)

    /// Whether keys can change it.
    var isChangeable: Bool {
        if case .fixed = self { false } else { true }
    }

    /// Whether letters are text in it.
    var isText: Bool {
        switch self {
        case .text, .secret, .multiline, .digits: true
        case .choice, .toggle, .stepper, .stars, .fixed: false
        }
    }

    /// What was typed; for digits, without the signs between the groups.
    package var text: String {
        switch self {
        case .text(let input), .secret(let input), .multiline(let input, _): input.text
        case .digits(let input, _): input.text.filter(\.isDigit)
        case .choice(let options, let selected):
            options.indices.contains(selected) ? options[selected] : ""
        case .toggle, .stepper, .stars, .fixed: ""
        }
    }

    /// The picked option, the number of steps or stars.
    package var number: Int {
        switch self {
        case .choice(_, let selected): selected
        case .stepper(let value, _, _, _): value
        case .stars(let count): count
        case .toggle(let isOn): isOn ? 1 : 0
        case .text, .secret, .multiline, .digits, .fixed: 0
        }
    }

    /// Replaces what was typed.
    mutating func write(_ text: String) {
        switch self {
        case .text(var input):
            input.replace(with: text)
            self = .text(input)
        case .secret(var input):
            input.replace(with: text)
            self = .secret(input)
        case .multiline(var input, let rows):
            input.replace(with: TextInput.plain(text, allowsLineBreaks: true))
            self = .multiline(input, rows: rows)
        case .digits(let input, let groups):
            let digits = String(text.filter(\.isDigit).prefix(groups.limit))
            let placed = groups.placed(digits, cursor: digits.count, input.placeholder)
            self = .digits(placed, groups)
        case .choice, .toggle, .stepper, .stars, .fixed: break
        }
    }

    /// Does what the key does in the field.
    ///
    /// - Returns: Whether it means something there.
    mutating func handle(_ key: Key) -> Bool {
        switch self {
        case .text(var input):
            defer { self = .text(input) }
            return input.handle(key)
        case .secret(var input):
            defer { self = .secret(input) }
            return input.handle(key)
        case .multiline(var input, let rows):
            defer { self = .multiline(input, rows: rows) }
            return input.handle(key, allowsLineBreaks: true)
        case .digits(let input, let groups):
            guard let changed = groups.handle(key, in: input) else { return false }
            self = .digits(changed, groups)
            return true
        case .choice(let options, let selected):
            guard let step = FormKind.step(key), !options.isEmpty else { return false }
            let next = (selected + step + options.count) % options.count
            self = .choice(options, selected: next)
            return true
        case .toggle(let isOn):
            guard FormKind.step(key) != nil else { return false }
            self = .toggle(!isOn)
            return true
        case .stepper(let value, let range, let one, let many):
            guard let step = FormKind.step(key) else { return false }
            let next = min(max(range.lowerBound, value + step), range.upperBound)
            self = .stepper(next, range, one: one, many: many)
            return true
        case .stars(let count):
            guard let next = FormKind.stars(key, from: count) else { return false }
            self = .stars(next)
            return true
        case .fixed: return false
        }
    }

    /// One up or down for the keys that mean it.
    private static func step(_ key: Key) -> Int? {
        switch key {
        case .right, .character("l"), .character("+"), .character("="), .character(" "): 1
        case .left, .character("h"), .character("-"): -1
        default: nil
        }
    }

    private static func stars(_ key: Key, from count: Int) -> Int? {
        if case .character(let character) = key, let digit = character.wholeNumberValue,
            (0...5).contains(digit)
        {
            return digit
        }
        if key == .backspace || key == .delete { return 0 }
        return step(key).map { min(max(0, count + $0), 5) }
    }

    /// The field as the canvas shows it.
    var shown: FormField.Kind {
        switch self {
        case .text(let input), .digits(let input, _): .text(input)
        case .secret(let input): .secret(input)
        case .multiline(let input, let rows): .multiline(input, rows: rows)
        case .choice(let options, let selected): .choice(options, selected: selected)
        case .toggle(let isOn): .toggle(isOn)
        case .stepper(let value, let range, let one, let many):
            .stepper(
                Words.count(value, one, plural: many),
                canDecrease: value > range.lowerBound,
                canIncrease: value < range.upperBound
            )
        case .stars(let count): .stars(count)
        case .fixed(let line): .fixed(line)
        }
    }
}

/// How digits are grouped while they are typed, such as a card number in fours.
package struct DigitGroups: Sendable, Hashable {
    /// The most digits.
    package var limit: Int
    package var size: Int
    package var separator: String

    package init(limit: Int, size: Int, separator: String = " ") {
        self.limit = limit
        self.size = size
        self.separator = separator
    }

    /// The grouped text after the key; nil when the key means nothing in a text field.
    ///
    /// The key works on the bare digits, so that the signs between groups are never in the way.
    func handle(_ key: Key, in input: TextInput) -> TextInput? {
        let before = input.text.prefix(input.cursor).count(where: \.isDigit)
        var bare = TextInput(input.text.filter(\.isDigit))
        bare.move(by: before - bare.cursor)
        switch key {
        case .character(let character) where !character.isDigit: return input
        case .paste(let text): bare.insert(text.filter(\.isDigit))
        default: guard bare.handle(key) else { return nil }
        }
        guard bare.text.count <= limit else { return input }
        return placed(bare.text, cursor: bare.cursor, input.placeholder)
    }

    /// Digits in groups, with the cursor behind so many of them.
    func placed(_ digits: String, cursor: Int, _ placeholder: String) -> TextInput {
        var text = ""
        var column = 0
        for (index, digit) in digits.enumerated() {
            if index > 0, index.isMultiple(of: size) { text += separator }
            text.append(digit)
            if index + 1 == cursor { column = text.count }
        }
        var input = TextInput(text, placeholder: placeholder)
        input.move(by: column - input.cursor)
        return input
    }
}

extension Character {
    /// Whether it is one of 0 to 9.
    var isDigit: Bool { isASCII && isWholeNumber }
}
