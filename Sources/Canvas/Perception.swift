#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Compares and mixes colours as the eye does, in the OKLab space.
///
/// Björn Ottosson, "A perceptual color space for image processing", 2020.
enum Perception {
    /// A colour as lightness and two opponent axes.
    struct Lab {
        var lightness: Double
        var greenRed: Double
        var blueYellow: Double

        func distance(to other: Lab) -> Double {
            let light = lightness - other.lightness
            let first = greenRed - other.greenRed
            let second = blueYellow - other.blueYellow
            return light * light + first * first + second * second
        }
    }

    /// The place in the range of the terminal colour that looks most like the given one.
    static func nearest(_ color: Color, _ range: Range<Int>) -> Int {
        let wanted = lab(color)
        var best = 0
        var bestDistance = Double.infinity
        for (index, candidate) in palette[range].enumerated() {
            let distance = wanted.distance(to: candidate)
            if distance < bestDistance {
                best = index
                bestDistance = distance
            }
        }
        return best
    }

    /// The colour so far on the way from one to the other; steps without known red, green and blue
    /// take the nearer end.
    static func mix(_ start: Color, _ end: Color, _ share: Double) -> Color {
        guard case .rgb = start, case .rgb = end else { return share < 0.5 ? start : end }
        let from = lab(start)
        let to = lab(end)
        return color(
            Lab(
                lightness: from.lightness + (to.lightness - from.lightness) * share,
                greenRed: from.greenRed + (to.greenRed - from.greenRed) * share,
                blueYellow: from.blueYellow + (to.blueYellow - from.blueYellow) * share
            )
        )
    }

    /// The contrast of two colours as WCAG 2 defines it, from 1 to 21.
    static func contrast(_ first: Color, _ second: Color) -> Double {
        let lights = [luminance(first), luminance(second)].sorted()
        return (lights[1] + 0.05) / (lights[0] + 0.05)
    }

    private static func luminance(_ color: Color) -> Double {
        let (red, green, blue) = linear(color)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    static func lab(_ color: Color) -> Lab {
        let (red, green, blue) = linear(color)
        let long = cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
        let medium = cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
        let short = cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
        return Lab(
            lightness: 0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
            greenRed: 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short,
            blueYellow: 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
        )
    }

    private static func color(_ lab: Lab) -> Color {
        let first = 0.3963377774 * lab.greenRed + 0.2158037573 * lab.blueYellow
        let second = -0.1055613458 * lab.greenRed - 0.0638541728 * lab.blueYellow
        let third = -0.0894841775 * lab.greenRed - 1.2914855480 * lab.blueYellow
        let long = cube(lab.lightness + first)
        let medium = cube(lab.lightness + second)
        let short = cube(lab.lightness + third)
        return .rgb(
            encoded(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
            encoded(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
            encoded(-0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short)
        )
    }

    private static func cube(_ value: Double) -> Double { value * value * value }

    private static func linear(_ color: Color) -> (Double, Double, Double) {
        let (red, green, blue) = components(color)
        return (decoded(red), decoded(green), decoded(blue))
    }

    private static func decoded(_ byte: UInt8) -> Double {
        let value = Double(byte) / 255
        return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }

    private static func encoded(_ linear: Double) -> UInt8 {
        let value = linear <= 0.0031308 ? linear * 12.92 : 1.055 * pow(linear, 1 / 2.4) - 0.055
        return UInt8(min(max(value * 255, 0), 255).rounded())
    }

    /// A numbered colour as red, green and blue.
    static func fixed(_ color: Color) -> Color {
        let (red, green, blue) = components(color)
        return .rgb(red, green, blue)
    }

    /// Red, green and blue; those of numbered colours as xterm has them.
    private static func components(_ color: Color) -> (UInt8, UInt8, UInt8) {
        switch color {
        case .terminal: (229, 229, 229)
        case .rgb(let red, let green, let blue): (red, green, blue)
        case .index(let index): indexed(Int(index))
        }
    }

    private static func indexed(_ index: Int) -> (UInt8, UInt8, UInt8) {
        switch index {
        case 0..<16: return sixteen[index]
        case 16..<232:
            let levels: [UInt8] = [0, 95, 135, 175, 215, 255]
            let place = index - 16
            return (levels[place / 36], levels[place / 6 % 6], levels[place % 6])
        default:
            let gray = UInt8(8 + 10 * (index - 232))
            return (gray, gray, gray)
        }
    }

    private static let sixteen: [(UInt8, UInt8, UInt8)] = [
        (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0),
        (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
        (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0),
        (92, 92, 255), (255, 0, 255), (0, 255, 255), (255, 255, 255),
    ]

    private static let palette: [Lab] = (0..<256).map { lab(.index(UInt8($0))) }
}
