// swift-tools-version: 6.2
import PackageDescription

// The manifest is the map: targets stand bottom-up, and a target may depend only on targets above
// it in this file.

// CI sets ROOST_STRICT: warnings are errors there, but a newer compiler breaks nobody's build.
let strict: [SwiftSetting] =
    Context.environment["ROOST_STRICT"] == nil ? [] : [.treatAllWarnings(as: .error)]

let house: [SwiftSetting] =
    [
        .swiftLanguageMode(.v6),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    ] + strict

let argumentParser: Target.Dependency = .product(
    name: "ArgumentParser",
    package: "swift-argument-parser"
)
let sqlite: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let toml: Target.Dependency = .product(name: "TOMLKit", package: "TOMLKit")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")

let package = Package(
    name: "roost",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "roost", targets: ["roost"]),
        .executable(name: "roostd", targets: ["roostd"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto.git", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log.git", from: "1.16.2"),
        .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird.git", from: "2.28.1"),
        .package(url: "https://github.com/LebJe/TOMLKit.git", from: "0.6.0"),
        .package(url: "https://github.com/vapor/jwt-kit.git", from: "5.7.1"),
    ],
    targets: [
        // C doors
        .target(name: "CTerminal", linkerSettings: [.linkedLibrary("ncursesw")]),
        .target(name: "CCurl", linkerSettings: [.linkedLibrary("curl")]),
        .target(
            name: "CBackend",
            linkerSettings: [
                .linkedLibrary("argon2"), .linkedLibrary("sqlite3"), .linkedLibrary("z"),
            ]
        ),
        .systemLibrary(
            name: "CPostgres",
            pkgConfig: "libpq",
            providers: [.apt(["libpq-dev"]), .brew(["libpq"])]
        ),

        // Shared by both programs
        .target(name: "Marketplace", swiftSettings: house),
        .target(name: "Wire", dependencies: ["Marketplace"], swiftSettings: house),

        // Client
        .target(name: "Transport", dependencies: ["CCurl"], swiftSettings: house),
        .target(
            name: "Canvas",
            dependencies: [toml],
            resources: [.embedInCode("../../themes/default.toml")],
            swiftSettings: house
        ),
        .target(name: "Terminal", dependencies: ["CTerminal", "Canvas"], swiftSettings: house),
        .target(name: "Screens", dependencies: ["Canvas", "Marketplace"], swiftSettings: house),
        .target(
            name: "Cache",
            dependencies: ["Marketplace", "Wire", sqlite],
            swiftSettings: house
        ),
        .target(
            name: "Sync",
            dependencies: ["Marketplace", "Wire", "Transport", "Cache"],
            swiftSettings: house
        ),
        .executableTarget(
            name: "roost",
            dependencies: [
                "Marketplace", "Wire", "Transport", "Canvas", "Terminal", "Screens", "Cache",
                "Sync", argumentParser, toml,
            ],
            swiftSettings: house
        ),

        // Server
        .target(
            name: "Backend",
            dependencies: [
                "CBackend", "CPostgres", "Marketplace", "Wire", "Transport", sqlite, crypto,
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "JWTKit", package: "jwt-kit"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: house
        ),
        .executableTarget(
            name: "roostd",
            dependencies: ["Backend", argumentParser],
            swiftSettings: house
        ),

        // Tests
        .testTarget(
            name: "MarketplaceTests",
            dependencies: ["Marketplace"],
            swiftSettings: house
        ),
        .testTarget(name: "CanvasTests", dependencies: ["Canvas"], swiftSettings: house),
        .testTarget(name: "TerminalTests", dependencies: ["Terminal"], swiftSettings: house),
        .testTarget(
            name: "ScreensTests",
            dependencies: ["Screens", "Canvas", "Marketplace"],
            swiftSettings: house
        ),
        .target(
            name: "TestSupport",
            dependencies: ["Marketplace", "Wire"],
            path: "Tests/TestSupport",
            swiftSettings: house
        ),
        .testTarget(
            name: "TransportTests",
            dependencies: ["Transport", "TestSupport"],
            swiftSettings: house
        ),
        .testTarget(
            name: "CacheTests",
            dependencies: ["Cache", "Marketplace", "Wire", "TestSupport", sqlite],
            swiftSettings: house
        ),
        .testTarget(
            name: "SyncTests",
            dependencies: [
                "Sync", "Cache", "Transport", "Marketplace", "Wire", "TestSupport", sqlite,
            ],
            swiftSettings: house
        ),
        .testTarget(
            name: "BackendTests",
            dependencies: [
                "Backend", "roostd", "Wire", "Marketplace", "Transport", "Cache", "Sync",
                "TestSupport", sqlite,
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
            ],
            swiftSettings: house
        ),
        .testTarget(
            name: "EndToEndTests",
            dependencies: [
                "roost", "roostd", "Marketplace", "Wire", "Transport", "Cache", "TestSupport",
            ],
            swiftSettings: house
        ),
    ]
)
